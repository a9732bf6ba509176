// The privacy review: the original with what the detector found marked, each finding to be accepted or dismissed with a reason, and
// the public text that follows from it.
import * as api from './api.js';
import {node, say, sayCode} from './words.js';

const named = (finding) => sayCode('type', finding.type);

// What the label of each finding is: between two findings the redacted text is the original's.
function labels(original, redacted, findings) {
  let at = 0;
  let to = 0;
  return findings.map((finding) => {
    to += finding.start - at;
    at = finding.end;
    const [label] = /^\[[^\]]*\]/.exec(redacted.slice(to)) ?? [''];
    to += label.length;
    return label;
  });
}

function publicText(original, choices) {
  let made = '';
  let at = 0;
  for (const {finding, label, dismissed} of choices) {
    made += original.slice(at, finding.start) + (dismissed() ? original.slice(finding.start, finding.end) : label);
    at = finding.end;
  }
  return made + original.slice(at);
}

function choice(original, finding, label, changed) {
  const id = `finding-${finding.start}`;
  const box = node('input', {type: 'checkbox', id});
  const reason = node('input', {id: `${id}-reason`, autocomplete: 'off', 'aria-label': say('review.reason', original.slice(finding.start, finding.end)), placeholder: say('field.reason'), hidden: true});
  box.addEventListener('change', () => {
    reason.hidden = !box.checked;
    reason.required = box.checked;
    changed();
  });
  return {
    finding, label,
    dismissed: () => box.checked,
    verdict: () => ({start: finding.start, end: finding.end, accept: !box.checked, ...(box.checked ? {reason: reason.value} : {})}),
    view: node('li', {}, node('mark', {}, original.slice(finding.start, finding.end)),
      node('span', {class: 'hint'}, ` ${named(finding)}, ${say(`confidence.${finding.confidence}`)}`),
      node('label', {class: 'check', for: id}, box, say('review.dismiss')), reason),
  };
}

function marked(original, findings) {
  const view = node('div', {class: 'marked', role: 'group', 'aria-label': say('review.marked')});
  let at = 0;
  for (const finding of findings) {
    view.append(original.slice(at, finding.start), node('mark', {title: `${named(finding)}, ${say(`confidence.${finding.confidence}`)}`}, original.slice(finding.start, finding.end)));
    at = finding.end;
  }
  view.append(original.slice(at));
  return view;
}

// Answers what to show above the form, and the verdicts to send with it; nothing where the original is sealed from this person.
export async function review(complaint, field) {
  const original = complaint.texts.filter((text) => text.kind === 'DESCRIPTION').map((text) => text.text).join('\n');
  if (!original) return null;
  const {text, findings} = await api.findings(original);
  const all = labels(original, text, findings);
  let proposed = text;
  const choices = findings.map((finding, i) => choice(original, finding, all[i], () => {
    const untouched = field.value === proposed;
    proposed = publicText(original, choices);
    if (untouched) field.value = proposed;
  }));
  field.value = text;
  return {
    view: node('div', {class: 'review'}, node('p', {class: 'hint'}, say('review.found', findings.length)), marked(original, findings),
      node('ul', {class: 'findings'}, choices.map((one) => one.view)), node('p', {class: 'hint'}, say('review.proposed'))),
    verdicts: () => (choices.length ? choices.map((one) => one.verdict()) : 'accept-all'),
  };
}
