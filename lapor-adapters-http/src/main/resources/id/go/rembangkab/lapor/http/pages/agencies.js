// The registry of agencies and their Pejabat Penghubung (SOP records 1 and 2); the admin keeps it here.
import * as api from './api.js';
import {node, say, sayRefusal} from './words.js';

let last = 0;

function field(name, value, needed = false) {
  const id = `r${++last}-${name}`;
  const input = node('input', {id, value, required: needed, autocomplete: 'off', type: name === 'from' || name === 'to' ? 'date' : 'text'});
  return {view: node('div', {class: 'field'}, node('label', {for: id}, say(`agencies.${name}`)), input), input};
}

function officer(known, taken) {
  const parts = Object.fromEntries(['name', 'phone', 'from', 'to'].map((name) => [name, field(name, known[name] ?? '', name === 'name')]));
  const view = node('fieldset', {class: 'officer'}, node('legend', {}, say('agencies.officer')), Object.values(parts).map((part) => part.view));
  view.append(node('button', {type: 'button', onclick: () => { view.remove(); taken(); }}, say('agencies.take-out')));
  const read = () => Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, part.input.value.trim()]).filter(([, value]) => value));
  return {view, read};
}

function edit(agency, saved) {
  const code = field('code', agency?.code ?? '', true);
  code.input.readOnly = Boolean(agency);
  const name = field('called', agency?.name ?? '', true);
  const tupoksi = field('tupoksi', agency?.tupoksi.join(', ') ?? '');
  const active = node('input', {type: 'checkbox', id: `r${++last}-active`});
  active.checked = agency?.active ?? true;
  let officers = [];
  const list = node('div', {});
  const add = (known) => {
    const one = officer(known, () => { officers = officers.filter((other) => other !== one); });
    officers.push(one);
    list.append(one.view);
  };
  (agency?.liaison ?? [{}]).forEach(add);
  const problem = node('p', {class: 'problem', role: 'alert', hidden: true});
  const made = node('form', {}, problem, code.view, name.view, tupoksi.view, list,
    node('p', {}, node('button', {type: 'button', onclick: () => add({})}, say('agencies.add-officer'))),
    node('div', {class: 'field'}, node('label', {class: 'check', for: active.id}, active, say('agencies.active'))),
    node('button', {class: 'main', type: 'submit'}, say('save')));
  made.addEventListener('submit', async (event) => {
    event.preventDefault();
    problem.hidden = true;
    try {
      await api.register(code.input.value.trim(), {
        name: name.input.value, active: active.checked, liaison: officers.map((one) => one.read()),
        tupoksi: tupoksi.input.value.split(',').map((word) => word.trim()).filter(Boolean),
      });
      await saved();
    } catch (refusal) {
      problem.textContent = sayRefusal(refusal);
      problem.hidden = false;
    }
  });
  return node('details', {}, node('summary', {}, agency ? say('agencies.change') : say('agencies.new')), made);
}

export async function show(main, mayEdit) {
  const list = await api.agencies();
  const again = () => show(main, mayEdit);
  const row = (agency) => node('tr', {},
    node('td', {}, node('strong', {}, agency.code), node('br'), agency.name, agency.active ? null : ` (${say('agencies.retired')})`),
    node('td', {}, agency.tupoksi.join(', ')),
    node('td', {}, (agency.liaison ?? []).map((one) => node('div', {}, `${one.name} · ${one.phone || say('agencies.no-phone')}`)),
      mayEdit ? edit(agency, again) : null));
  main.replaceChildren(node('h1', {}, say('nav.agencies')), node('p', {class: 'lead'}, say('agencies.lead')),
    mayEdit ? edit(null, again) : '',
    node('div', {class: 'scroll', tabindex: 0, role: 'group', 'aria-label': say('nav.agencies')}, node('table', {},
      node('thead', {}, node('tr', {}, ['agency', 'tupoksi', 'officers'].map((name) => node('th', {scope: 'col'}, say(`agencies.${name}`))))),
      node('tbody', {}, list.map(row)))));
}
