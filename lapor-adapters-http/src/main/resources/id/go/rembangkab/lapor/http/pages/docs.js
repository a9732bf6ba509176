// The document as a page: one panel for each tag, one line for each operation, and what each problem code means.
const node = (tag, attributes = {}, ...children) => {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
};

const api = await (await fetch('/openapi.json')).json();
const resolve = (part) => part.$ref ? part.$ref.slice(2).split('/').reduce((at, name) => at[name.replaceAll('~1', '/')], api) : part;
const main = document.getElementById('main');
main.replaceChildren(node('h1', {}, api.info.summary), node('p', {class: 'lead'}, api.info.description));

for (const tag of api.tags) {
  const panel = node('section', {class: 'panel'}, node('h2', {}, tag.description));
  for (const [path, item] of Object.entries(api.paths)) {
    for (const [method, operation] of Object.entries(item)) {
      if (!operation.tags.includes(tag.name)) continue;
      const details = node('details', {}, node('summary', {}, node('code', {}, `${method.toUpperCase()} ${path}`), ` – ${operation.summary}`));
      const list = node('ul');
      for (const parameter of (operation.parameters ?? []).map(resolve)) {
        list.append(node('li', {}, node('code', {}, parameter.name), ` (${parameter.in}${parameter.required ? ', wajib' : ''}) ${parameter.description ?? ''}`));
      }
      for (const [status, answer] of Object.entries(operation.responses)) {
        list.append(node('li', {}, node('strong', {}, status), ` ${resolve(answer).description}`));
      }
      details.append(list);
      panel.append(details);
    }
  }
  main.append(panel);
}

const codes = node('section', {class: 'panel'}, node('h2', {}, 'Kode masalah'));
for (const [name, response] of Object.entries(api.components.responses)) {
  const list = resolve(response.content['application/problem+json'].schema).allOf[1].properties.code.enum;
  for (const code of list) codes.append(node('p', {id: code}, node('code', {}, code), ` – ${name.replace('Problem', '')}: ${response.description.split(':')[0]}`));
}
main.append(codes);
if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
