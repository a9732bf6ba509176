// One complaint: what may be read, its clocks with the days they count, what happened, and what may be done now.
import * as api from './api.js';
import * as days from './days.js';
import {form} from './forms.js';
import {review} from './review.js';
import {node, say} from './words.js';

// A breach is late for as long as it runs; one that has ended was answered too late.
export const runs = (clock) => clock.status === 'OPEN' || clock.status === 'PAUSED' || (clock.status === 'BREACHED' && !clock.ended);

export async function clockLine(clock) {
  const told = await days.deadline(clock);
  const running = runs(clock) && clock.due !== null;
  const name = say(`clock.${clock.kind}`) + (clock.agency ? ` · ${clock.agency}` : '');
  return node('div', {class: `clock ${told.look}`},
    node('div', {class: 'name'}, node('span', {}, name), node('span', {class: 'chip'}, clock.norm)),
    node('div', {class: 'when'}, told.text),
    running ? node('progress', {max: 1, value: told.part, 'aria-label': `${name}: ${told.text}`}) : null);
}

// A small calendar from the day it began to the last day in time: what counts, what does not, and why.
async function explained(clock) {
  if (!clock.last_day) return null;
  const from = clock.started.slice(0, 10);
  const cells = [];
  let count = 0;
  let shown = 0;
  for (let day = from; day <= clock.last_day && shown < 120; day = new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10), shown++) {
    const why = await days.dayOff(day);
    const counts = !why && day > from;
    if (counts) count++;
    const what = why ?? (counts ? say('day.count', count) : say('day.begin'));
    cells.push(node('span', {
      class: `${why ? 'off' : counts ? 'count' : ''}${day === clock.last_day ? ' last' : ''}`,
      title: `${days.longDate(day)}: ${what}`,
    }, String(Number(day.slice(8)))));
  }
  const lead = (new Date(from).getUTCDay() + 6) % 7;
  return node('div', {class: 'days', role: 'img', 'aria-label': say('day.all', count, days.longDate(clock.last_day))},
    Array.from({length: lead}, () => node('i')), cells);
}

async function clocks(complaint) {
  const panel = node('section', {class: 'panel'}, node('h2', {}, say('clocks')));
  for (const clock of complaint.obligations.filter(runs)) {
    panel.append(await clockLine(clock));
    const calendar = await explained(clock);
    if (calendar) panel.append(calendar);
  }
  const past = complaint.obligations.filter((one) => !runs(one));
  if (past.length) {
    panel.append(node('details', {}, node('summary', {}, say('clocks.past', past.length)),
      node('ul', {}, past.map((one) => node('li', {}, `${say(`clock.${one.kind}`)}${one.agency ? ` · ${one.agency}` : ''}: ${say(`state.${one.status}`)}`)))));
  }
  return panel;
}

async function actions(complaint, etag, again) {
  const [list, known] = await Promise.all([api.commands(complaint.id), api.agencies()]);
  const panel = node('section', {class: 'panel'}, node('h2', {}, say('actions')));
  if (!list.length) panel.append(node('p', {class: 'lead'}, say('actions.none')));
  const choices = {agency: known.filter((agency) => agency.active).map((agency) => agency.code)};
  for (const one of list) {
    const key = crypto.randomUUID();
    let reviewed = null;
    const made = form(one.fields, one.title, choices, async (body) => {
      const done = await api.command(complaint.id, one.command, etag, body, key);
      await again(done.content);
      document.getElementById('said').textContent = say('done', one.title);
    }, () => (reviewed ? {findings: reviewed.verdicts()} : {}));
    const details = node('details', {}, node('summary', {}, one.title), made);
    if (one.command === 'privacy') {
      details.addEventListener('toggle', async () => {
        if (!details.open || details.dataset.reviewed) return;
        details.dataset.reviewed = 'yes';
        for (const flag of ['anonymous', 'secret']) made.input(flag).checked = complaint.proposal?.[flag] ?? false;
        reviewed = await review(complaint, made.input('public_text'));
        if (reviewed) made.querySelector('.field').before(reviewed.view);
      });
    }
    panel.append(details);
  }
  return panel;
}

function texts(complaint, revealed) {
  const shown = revealed?.texts ?? complaint.texts;
  const who = revealed?.reporter ?? complaint.reporter;
  const list = node('dl', {class: 'texts'});
  if (who && (who.name || who.contact)) {
    list.append(node('div', {}, node('dt', {}, say('reporter')), node('dd', {}, [who.name, who.contact].filter(Boolean).join(' · '))));
  }
  for (const text of shown) {
    list.append(node('div', {}, node('dt', {}, `${say(`text.${text.kind}`)} · ${say(`by.${text.by}`)} · ${days.moment(text.at)}`), node('dd', {}, text.text)));
  }
  const sealed = revealed ? 0 : complaint.sealed;
  return node('section', {class: 'panel'}, node('h2', {}, say('texts')), list,
    sealed ? node('p', {class: 'hint'}, say('texts.sealed', sealed)) : null);
}

function timeline(list) {
  return node('section', {class: 'panel'}, node('h2', {}, say('timeline')),
    node('ol', {class: 'timeline'}, list.slice().reverse().map((event) =>
      node('li', {class: event.event === 'ObligationBreached' ? 'breach' : false},
        node('strong', {}, say(`event.${event.event}`)),
        node('time', {datetime: event.at}, `${days.moment(event.at)} · ${event.by}${event.backdated ? ` · ${say('backdated')}` : ''}`)))));
}

export async function show(main, id, revealed) {
  const [{content: complaint, etag}, list] = await Promise.all([api.complaint(id), api.events(id)]);
  const again = async (done) => show(main, id, done?.texts ? done : undefined);
  const head = node('div', {},
    node('p', {class: 'meta'}, node('a', {href: '#papan'}, `← ${say('nav.board')}`)),
    node('h1', {}, complaint.texts.find((text) => text.kind === 'TITLE')?.text ?? (complaint.tracking_id ? `#${complaint.tracking_id}` : complaint.id)),
    node('p', {class: 'meta'}, node('span', {}, complaint.tracking_id ? `#${complaint.tracking_id}` : complaint.id),
      node('span', {class: 'chip'}, say(`status.${complaint.state}`)),
      node('span', {class: 'chip'}, complaint.channel),
      complaint.category ? node('span', {class: 'chip'}, complaint.category) : null,
      complaint.agency ? node('span', {class: 'chip'}, complaint.agency) : null,
      node('a', {href: `#warga/${complaint.public_code}`}, say('public.page'))));
  const [left, right] = [
    [texts(complaint, revealed), await actions(complaint, etag, again)],
    [await clocks(complaint), timeline(list)],
  ];
  main.replaceChildren(head, node('div', {class: 'two'}, node('div', {}, left), node('div', {}, right)));
}

// For the citizen: state, deadline and answer, and nothing else.
async function publicPanel(told) {
  const panel = node('section', {class: 'panel narrow'},
    node('h1', {}, say('public.title')),
    node('p', {}, node('span', {class: 'chip'}, say(`status.${told.state}`))),
    node('p', {class: 'lead'}, say('public.received', days.moment(told.received))));
  if (told.text) panel.append(node('p', {}, told.text));
  if (told.due && told.status === 'OPEN') {
    panel.append(node('p', {}, node('strong', {}, `${say('public.due')} ${(await days.deadline({...told, started: told.received})).text}`)));
  }
  panel.append(node('h2', {}, say('text.ANSWER')), node('p', {}, told.answer ?? say('public.no-answer')));
  return panel;
}

export async function showPublic(main, code) {
  main.replaceChildren(await publicPanel(await api.publicView(code)));
}

// By the citizen's own link: the same, and one command of those that the reporter may give now.
export async function showLinked(main, link) {
  const told = await api.linked(link);
  const panel = await publicPanel(told);
  if (told.missing) panel.append(node('h2', {}, say('text.MISSING')), node('p', {}, told.missing));
  panel.append(node('h2', {}, say('link.title')), node('p', {class: 'hint'}, told.commands.length ? say('link.once') : say('actions.none')));
  for (const one of told.commands) {
    const fields = one.fields.filter((field) => field.name !== 'source_id');
    panel.append(node('details', {}, node('summary', {}, one.title), form(fields, one.title, {}, async (body) => {
      await api.giveByLink(link, one.command, body);
      main.replaceChildren(node('section', {class: 'panel narrow'}, node('h1', {}, say('link.done')), node('p', {class: 'lead'}, say('link.done.lead'))));
      main.focus({preventScroll: true});
    })));
  }
  main.replaceChildren(panel);
}
