// The API as this page may use it: by the cookie of the session, and with its token on every change.
let session = null;
let language = localStorage.getItem('language') ?? 'id';

export const speak = () => language;
export function chooseLanguage(chosen) {
  language = chosen;
  localStorage.setItem('language', chosen);
}

export class Refusal extends Error {
  constructor(problem) {
    super(problem.detail ?? problem.title ?? String(problem.status));
    this.problem = problem;
  }
}

async function send(method, path, body, headers = {}) {
  const answer = await fetch(path, {
    method,
    headers: {
      'Accept-Language': language,
      ...(body === undefined ? {} : {'Content-Type': 'application/json'}),
      ...(session && method !== 'GET' ? {'X-CSRF-Token': session.csrf} : {}),
      ...headers,
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  }).catch(() => {
    throw new Refusal({status: 0});
  });
  const type = answer.headers.get('Content-Type') ?? '';
  const content = type.includes('json') ? await answer.json() : await answer.text();
  if (!answer.ok) throw new Refusal(typeof content === 'object' ? content : {status: answer.status});
  return {content, etag: answer.headers.get('ETag')};
}

export async function signedIn() {
  try {
    session = (await send('GET', '/auth/session')).content;
  } catch (refusal) {
    if (refusal.problem?.status !== 401) throw refusal;
    session = null;
  }
  return session;
}
export const redeem = (code) => send('POST', '/auth/code', {code});
export const signOut = () => send('POST', '/auth/sign-out', {});

export const board = async () => (await send('GET', '/session/api/v1/board')).content.items;
export const due = async () => (await send('GET', '/session/api/v1/reports/due')).content.items;
export const agencies = async () => (await send('GET', '/session/api/v1/agencies')).content.items;
export const register = (code, agency) => send('PUT', `/session/api/v1/agencies/${encodeURIComponent(code)}`, agency);
export const complaint = (id) => send('GET', `/session/api/v1/complaints/${id}`);
export const events = async (id) => (await send('GET', `/session/api/v1/complaints/${id}/events`)).content.items;
export const commands = async (id) => (await send('GET', `/session/api/v1/complaints/${id}/commands`)).content.items;
export const receiveForm = async () => (await send('GET', '/session/api/v1/forms/receive')).content;
export const findings = async (text) => (await send('POST', '/session/api/v1/anonymize', {text, mode: 'label'})).content;
export const receive = (body, key) => send('POST', '/session/api/v1/complaints', body, {'Idempotency-Key': key});
export const command = (id, word, etag, body, key) =>
  send('POST', `/session/api/v1/complaints/${id}/${word}`, body, {'If-Match': etag, 'Idempotency-Key': key});
export const publicView = async (code) => (await send('GET', `/public/v1/complaints/${code}`)).content;
// By the word of a citizen's own link, which goes in a header and never in an address.
export const linked = async (link) => (await send('GET', '/public/v1/link', undefined, {'X-Lapor-Link': link})).content;
export const giveByLink = (link, word, body) => send('POST', `/public/v1/link/${word}`, body, {'X-Lapor-Link': link});
export const words = async (chosen) => (await send('GET', `/assets/words-${chosen}.json`)).content;
export const calendarYear = async (year) => (await send('GET', `/api/v1/calendar/${year}?allow_uncovered=true`)).content;
