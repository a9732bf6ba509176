// Forms made of the tables: the fields of a command as the server lists them, and what was typed as the API takes it.
import {node, say, sayCode, sayRefusal} from './words.js';

const LONG = new Set(['text', 'public_text', 'description', 'reason', 'follow_up']);
let last = 0;

const label = (field) => say(`field.${field.name}`);

function control(field, id, choices) {
  const needed = field.presence === 'NEEDED';
  const options = choices[field.name] ?? field.choices;
  if (options) {
    return node('select', {id, required: needed},
      needed ? null : node('option', {value: ''}, '–'),
      options.map((choice) => node('option', {value: choice}, sayCode('choice', choice))));
  }
  if (field.shape === 'TEXTS') return node('textarea', {id, rows: 2}); // a list that is asked for may be empty
  if (LONG.has(field.name)) return node('textarea', {id, required: needed});
  const number = field.shape === 'WHOLE' || field.shape === 'DECIMAL';
  return node('input', {id, required: needed, type: number ? 'number' : 'text', step: field.shape === 'DECIMAL' ? 'any' : false, autocomplete: 'off'});
}

function one(field, choices) {
  const id = `f${++last}-${field.name}`;
  if (field.shape === 'FLAG') {
    const box = node('input', {type: 'checkbox', id});
    return {view: node('div', {class: 'field'}, node('label', {class: 'check', for: id}, box, label(field))), read: () => box.checked, input: box};
  }
  if (field.shape === 'GROUP') {
    const parts = field.parts.map((part) => [part, one(part, choices)]);
    const read = () => {
      const group = gather(parts);
      return Object.keys(group).length || field.presence !== 'OPTIONAL' ? group : undefined;
    };
    return {view: node('fieldset', {class: 'field'}, node('legend', {}, label(field)), parts.map(([, part]) => part.view)), read};
  }
  if (field.shape === 'GROUPS') return null;
  if (field.shape === 'GROUPS_OR_ALL') return {view: null, read: () => 'accept-all'};
  const input = control(field, id, choices);
  const hint = field.shape === 'TEXTS' ? node('span', {class: 'hint'}, ` ${say('hint.lines')}`) : null;
  const read = () => {
    const text = input.value;
    if (field.shape === 'TEXTS') {
      const lines = text.split('\n').map((line) => line.trim()).filter(Boolean);
      return lines.length || field.presence !== 'OPTIONAL' ? lines : undefined;
    }
    if (text.trim() === '') return field.presence === 'OPTIONAL' ? undefined : text;
    return input.type === 'number' ? Number(text) : text;
  };
  return {view: node('div', {class: 'field'}, node('label', {for: id}, label(field), hint), input), read, input};
}

function gather(parts) {
  const body = {};
  for (const [field, part] of parts) {
    const value = part?.read();
    if (value !== undefined) body[field.name] = value;
  }
  return body;
}

// A form of fields; given() replaces what the page knows better, such as the findings of the privacy review.
export function form(fields, button, choices, submit, given = () => ({})) {
  const parts = fields.map((field) => [field, one(field, choices)]).filter(([, part]) => part);
  const problem = node('p', {class: 'problem', role: 'alert', hidden: true});
  const made = node('form', {}, problem, parts.map(([, part]) => part.view), node('button', {class: 'main', type: 'submit'}, button));
  made.addEventListener('submit', async (event) => {
    event.preventDefault();
    problem.hidden = true;
    const send = made.querySelector('button[type=submit]');
    send.disabled = true;
    try {
      await submit({...gather(parts), ...given()});
    } catch (refusal) {
      problem.textContent = sayRefusal(refusal);
      problem.hidden = false;
      send.disabled = false;
      problem.scrollIntoView({block: 'nearest'});
    }
  });
  made.input = (name) => parts.find(([field]) => field.name === name)?.[1].input;
  return made;
}
