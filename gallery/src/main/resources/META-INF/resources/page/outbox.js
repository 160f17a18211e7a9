// What was said and the server does not have yet. It lies in the browser's storage from the moment of the press, one entry
// a decision, so that a reload, a crash or a server that is away loses none; it is sent in order until each is answered.
import * as api from './api.js';

const PREFIX = 'memory-lane.say.';
const REFUSED = 'memory-lane.refused.';
const MOST = 200;
const LONGEST_PAUSE = 8000;
/** A server that has just started may not know a photo yet: a refusal counts when it stands for so long. */
const BELIEVED = 45000;
const tab = crypto.getRandomValues(new Uint32Array(1))[0].toString(36);
const heard = new Set();
const doubted = new Map();
let count = 0;
let problem = null;
let failures = 0;
let timer = null;
let sending = false;

/** @param listener called with the decisions that the server has now, or none where only the state changed */
export const onOutbox = (listener) => heard.add(listener);
const tell = (written = []) => heard.forEach((listener) => listener(written));

function entriesOf(prefix) {
  const keys = Object.keys(localStorage).filter((key) => key.startsWith(prefix)).sort();
  return keys.map((key) => ({ key, said: read(key) })).filter(({ said }) => said !== null);
}

function read(key) {
  try {
    return JSON.parse(localStorage.getItem(key));
  } catch {
    return null;
  }
}

/** Decisions that wait, the earliest first. */
export const waiting = (library) => entriesOf(PREFIX).map(({ said }) => said).filter((said) => !library || said.library === library);
/** Decisions that the server would not take, each with why. */
export const refused = () => entriesOf(REFUSED).map(({ key, said }) => ({ key, ...said }));
export const trouble = () => problem;

export function forgetRefused(key) {
  localStorage.removeItem(key);
  tell();
}

/** @throws where the browser's storage is full: then nothing was said */
export function put(decisions) {
  for (const said of decisions) {
    count += 1;
    const id = `${String(said.at).padStart(15, '0')}.${String(count).padStart(6, '0')}.${tab}`;
    localStorage.setItem(PREFIX + id, JSON.stringify({ ...said, id }));
  }
  tell();
  send();
}

/** Sends what waits, now. Of several pages one sends at a time, where the browser lets them agree. */
export async function send() {
  clearTimeout(timer);
  if (sending) return;
  sending = true;
  try {
    if (navigator.locks) await navigator.locks.request('memory-lane.outbox', sendAll);
    else await sendAll();
  } finally {
    sending = false;
  }
  if (entriesOf(PREFIX).length > 0) timer = setTimeout(send, problem ? Math.min(LONGEST_PAUSE, 500 * 2 ** failures) : 0);
}

/** A library that cannot take its own holds up no other. */
async function sendAll() {
  const troubles = [];
  for (const library of new Set(waiting().map((said) => said.library))) {
    troubles.push(await sendLibrary(library));
  }
  problem = troubles.find(Boolean) ?? null;
  failures = problem ? failures + 1 : 0;
  tell();
}

/** @returns why it could not be done; null where all was answered */
async function sendLibrary(library) {
  for (let part = partOf(library); part.length > 0; part = partOf(library)) {
    try {
      const decisions = part.map(({ said }) => ({ ...saying(said), id: said.id, at: new Date(said.at).toISOString() }));
      const unsettled = settle(part, (await api.sayAll(library, decisions)).results);
      if (unsettled) return unsettled;
    } catch (error) {
      return error.message;
    }
  }
  return null;
}

const partOf = (library) => entriesOf(PREFIX).filter(({ said }) => said.library === library).slice(0, MOST);

const saying = ({ kind, subject, other, rating, label, targetCount, shiftSeconds, undo }) => ({ kind, subject, other, rating, label, targetCount, shiftSeconds, undo });

/** @returns why some are not settled yet; null where all are */
function settle(part, results) {
  const outcomes = new Map(results.map((result) => [result.id, result]));
  const written = [];
  let unsettled = part.some(({ said }) => !outcomes.has(said.id)) ? 'The server did not answer each of them.' : null;
  for (const { key, said } of part.filter((one) => outcomes.has(one.said.id))) {
    const { outcome, why } = outcomes.get(said.id);
    if (outcome === 'refused' && isDoubted(said.id)) {
      unsettled = why;
      continue;
    }
    if (outcome === 'refused') localStorage.setItem(REFUSED + said.id, JSON.stringify({ ...said, why }));
    if (outcome === 'written') written.push(said);
    localStorage.removeItem(key);
  }
  tell(written);
  return unsettled;
}

function isDoubted(id) {
  if (!doubted.has(id)) doubted.set(id, Date.now());
  return Date.now() - doubted.get(id) < BELIEVED;
}

// Another page said something, or had it answered.
addEventListener('storage', ({ key, oldValue, newValue }) => {
  if (key === null || key.startsWith(REFUSED)) tell();
  if (!key?.startsWith(PREFIX)) return;
  tell(newValue === null && oldValue !== null && localStorage.getItem(key.replace(PREFIX, REFUSED)) === null ? [JSON.parse(oldValue)] : []);
});
addEventListener('online', () => send());
