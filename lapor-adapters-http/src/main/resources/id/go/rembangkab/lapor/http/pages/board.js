// The board: what has not ended, by state, nearest deadline first.
import * as agencies from './agencies.js';
import * as api from './api.js';
import * as complaints from './complaint.js';
import {form} from './forms.js';
import {load, node, say, sayAll, sayCode, sayRefusal} from './words.js';

const COLUMNS = ['RECEIVED', 'REGISTERED', 'PENDING', 'VERIFIED', 'DISPATCHED', 'IN_PROGRESS', 'REDISPATCH_REQUESTED', 'RESPONDED', 'REPORTER_REPLIED'];
const main = document.getElementById('main');
const chosen = {agency: '', channel: '', kind: '', late: false};
let session = null;
let source = null;
let turn = 0;

// Where a page draws itself: what it learns too late, when another has been opened meanwhile, is not shown.
function stage() {
  turn += 1;
  const own = turn;
  return {
    isShown: () => own === turn,
    replaceChildren: (...parts) => own === turn && main.replaceChildren(...parts),
    focus: (how) => own === turn && main.focus(how),
  };
}

const dueOf = (clock) => (clock.due ? Date.parse(clock.due) : Number.MAX_VALUE);
// Nearest deadline first; what is paused has none.
const running = (complaint) => complaint.obligations.filter(complaints.runs).sort((one, other) => dueOf(one) - dueOf(other));
const isLate = (complaint) => complaint.obligations.some((clock) => clock.status === 'BREACHED' && complaints.runs(clock));

async function card(complaint) {
  const lines = await Promise.all(running(complaint).slice(0, 2).map(complaints.clockLine));
  const looks = lines.map((line) => line.className.split(' ')[1]);
  const look = ['late', 'soon', 'good', 'still'].find((one) => looks.includes(one)) ?? 'still';
  return node('li', {class: `card ${look}`},
    node('h3', {}, node('a', {href: `#aduan/${complaint.id}`}, complaint.headline ?? (complaint.tracking_id ? `#${complaint.tracking_id}` : complaint.id))),
    node('div', {class: 'meta'},
      complaint.tracking_id ? node('span', {}, `#${complaint.tracking_id}`) : null,
      node('span', {}, complaint.channel),
      complaint.category ? node('span', {}, complaint.category) : null,
      complaint.agency ? node('span', {class: 'chip'}, complaint.agency) : null),
    lines);
}

function filter(name, values, redraw) {
  const id = `filter-${name}`;
  const select = node('select', {id}, node('option', {value: ''}, say('all')), [...values].sort().map((value) => node('option', {value}, sayCode('choice', value))));
  select.value = chosen[name];
  select.addEventListener('change', () => { chosen[name] = select.value; redraw(); });
  return node('div', {}, node('label', {for: id}, say(`filter.${name}`)), select);
}

function duty(one) {
  if (one.duty === 'SEMESTER_REPORT') return node('li', {class: 'late'}, say('duty.semester', one.semester));
  const month = new Intl.DateTimeFormat(api.speak(), {month: 'long', year: 'numeric', timeZone: 'UTC'}).format(Date.parse(`${one.month}-01`));
  return node('li', {class: one.late ? 'late' : 'soon'}, say(one.late ? 'duty.publication.late' : 'duty.publication', month, one.agency, one.finished));
}

// All of the log is read to tell these, so the board does not wait for them.
async function showDuties(place) {
  const due = await api.due();
  if (due.length) place.replaceChildren(node('h2', {}, say('duty.title')), node('ul', {}, due.map(duty)));
  place.hidden = !due.length;
}

async function board(place) {
  const all = await api.board();
  const values = (name) => new Set(all.map((one) => one[name]).filter(Boolean));
  const late = node('input', {type: 'checkbox', id: 'filter-late'});
  late.checked = chosen.late;
  late.addEventListener('change', () => { chosen.late = late.checked; draw(); });
  const counts = node('ul', {class: 'counts'});
  const columns = node('div', {class: 'columns', role: 'group', 'aria-label': say('columns'), tabindex: 0});
  const head = [node('h1', {}, say('board.title')), node('p', {class: 'lead'}, say('board.lead')),
    node('div', {class: 'filters'}, filter('agency', values('agency'), draw), filter('channel', values('channel'), draw), filter('kind', values('kind'), draw),
      node('label', {class: 'check', for: 'filter-late'}, late, say('filter.late')))];
  async function draw() {
    const wanted = all.filter((one) => (!chosen.agency || one.agency === chosen.agency) && (!chosen.channel || one.channel === chosen.channel) && (!chosen.kind || one.kind === chosen.kind) && (!chosen.late || isLate(one)))
      .sort((one, other) => Number(isLate(other)) - Number(isLate(one)));
    counts.replaceChildren(
      node('li', {}, node('b', {}, String(wanted.length)), node('span', {}, say('count.open'))),
      node('li', {class: 'late'}, node('b', {}, String(wanted.filter(isLate).length)), node('span', {}, say('count.late'))),
      node('li', {}, node('b', {}, String(wanted.filter((one) => one.state === 'PENDING').length)), node('span', {}, say('count.pending'))));
    const made = await Promise.all(COLUMNS.map(async (state) => {
      const here = wanted.filter((one) => one.state === state);
      if (!here.length) return null;
      return node('section', {class: 'column'},
        node('h2', {}, say(`status.${state}`), node('span', {}, String(here.length))),
        node('ul', {class: 'cards'}, await Promise.all(here.map(card))));
    }));
    columns.replaceChildren(...made.filter(Boolean));
    if (!wanted.length) columns.replaceChildren(node('p', {class: 'lead'}, say('board.empty')));
  }
  const duties = node('section', {class: 'duties', hidden: true});
  await draw();
  place.replaceChildren(...head, counts, duties, columns);
  if (session.role !== 'REPORTER') await showDuties(duties);
}

async function sop(place) {
  const all = await api.board();
  const counts = node('ul', {class: 'counts'}, COLUMNS.map((state) =>
    node('li', {}, node('b', {}, String(all.filter((one) => one.state === state).length)), node('span', {}, say(`status.${state}`)))));
  place.replaceChildren(node('h1', {}, say('nav.sop')), node('p', {class: 'lead'}, say('sop.lead')), counts,
    node('div', {class: 'sop scroll', tabindex: 0, role: 'group', 'aria-label': say('nav.sop')},
      node('img', {src: '/session/api/v1/sop.svg', alt: say('sop.alt')})));
}

async function received(place) {
  const asked = await api.receiveForm();
  const key = crypto.randomUUID();
  place.replaceChildren(node('section', {class: 'panel narrow'}, node('h1', {}, asked.title),
    form(asked.fields, say('save'), {}, async (body) => {
      const done = await api.receive(body, key);
      location.hash = `#aduan/${done.content.id}`;
    })));
}

function welcome(place, problem) {
  place.replaceChildren(problem ? node('p', {class: 'problem', role: 'alert'}, problem) : '', node('section', {class: 'panel narrow'}, node('h1', {}, say('welcome')), node('p', {class: 'lead'}, say('welcome.lead')),
    node('a', {class: 'button', href: '/auth/sign-in'}, say('sign-in'))));
}

const PAGES = {papan: board, opd: (place) => agencies.show(place, session.role === 'ADMIN'), sop, baru: received};

async function go(moved = true) {
  const [page, rest] = location.hash.slice(1).split(/[/=](.*)/);
  const place = stage();
  document.getElementById('said').textContent = '';
  try {
    if (page === 'warga') return await complaints.showPublic(place, rest);
    if (page === 'tautan') return await complaints.showLinked(place, rest);
    if (page === 'masuk') {
      await api.redeem(rest);
      history.replaceState(null, '', '#papan');
      await begin();
      return undefined;
    }
    if (!session) return welcome(place, page === 'gagal' && say('sign-in.failed'));
    for (const link of document.querySelectorAll('nav a')) {
      if (link.hash === `#${page || 'papan'}`) link.setAttribute('aria-current', 'page');
      else link.removeAttribute('aria-current');
    }
    if (page === 'aduan') await complaints.show(place, rest);
    else await (PAGES[page] ?? board)(place);
  } catch (refusal) {
    if (place.isShown() && refusal.problem?.status === 401) {
      session = null;
      welcome(place, sayRefusal(refusal));
    } else {
      place.replaceChildren(node('p', {class: 'problem', role: 'alert'}, sayRefusal(refusal)));
    }
  }
  if (moved) place.focus({preventScroll: true});
  return undefined;
}

// Told by the server that something has changed, the board is drawn again; a form that is being filled in is left alone.
function listen() {
  source?.close();
  source = new EventSource('/session/api/v1/board/changes');
  source.addEventListener('changed', () => {
    const page = location.hash.slice(1).split('/')[0];
    if (['', 'papan', 'sop'].includes(page)) go(false);
  });
}

async function begin() {
  session = await api.signedIn();
  document.getElementById('nav').hidden = !session;
  document.getElementById('sign-out').hidden = !session;
  document.getElementById('nav-new').hidden = session?.role !== 'ADMIN';
  if (session) listen();
  await load();
  sayAll();
  await go(false);
}

document.getElementById('language').addEventListener('click', async () => {
  api.chooseLanguage(api.speak() === 'id' ? 'en' : 'id');
  await load();
  sayAll();
  await go(false);
});
document.getElementById('sign-out').addEventListener('click', async () => {
  await api.signOut();
  source?.close();
  location.hash = '';
  await begin();
});
window.addEventListener('hashchange', () => go());
await begin();
