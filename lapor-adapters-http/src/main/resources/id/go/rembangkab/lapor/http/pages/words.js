// What is said on the pages; the words themselves come from the server, in two languages.
import * as api from './api.js';

let known = {};

export async function load() {
  known = await api.words(api.speak());
  document.documentElement.lang = api.speak();
}

// A word that nobody knows shows itself, so that it can be found.
export const say = (key, ...parts) =>
  (known[key] ?? key).replace(/\{(\d)\}/g, (whole, place) => parts[Number(place)] ?? '');

// A word that need not be known: a code shows itself, not the key under which it was looked for.
export const sayCode = (kind, code) => known[`${kind}.${code}`] ?? code;

// What went wrong: in the server's words, or that it could not be reached.
export const sayRefusal = (refusal) => (refusal.problem?.status === 0 ? say('unreachable') : refusal.message);

export function sayAll() {
  for (const node of document.querySelectorAll('[data-say]')) node.textContent = say(node.dataset.say);
  document.getElementById('language').textContent = api.speak() === 'id' ? 'English' : 'Bahasa Indonesia';
  document.getElementById('nav').setAttribute('aria-label', say('nav'));
  document.getElementById('language').lang = api.speak() === 'id' ? 'en' : 'id';
}

// An element, its attributes and what is in it; texts are always texts, never markup.
export function node(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) made.addEventListener(name.slice(2), value);
    else if (value !== false && value !== undefined) made.setAttribute(name, value === true ? '' : value);
  }
  made.append(...children.flat().filter((child) => child !== undefined && child !== null && child !== false));
  return made;
}
