// What people said of the photos of a library, as it stands: the server's word, and over it what was said here and is not
// yet in the server's answer. A press shows at once.
import { colourOf } from './colours.js';
import * as outbox from './outbox.js';
import { moment } from './time.js';

const PAIRS = ['must_link', 'cannot_link'];
const heard = new Set();
let library = null;
/** By key: what stands, as the server told. */
let standing = new Map();
/** By key: sent and not yet told back. */
const sent = new Map();
/** By key: not yet sent. */
let unsent = new Map();

export const onSaid = (listener) => heard.add(listener);
const tell = () => heard.forEach((listener) => listener());

export function keyOf({ kind, subject, other }) {
  const name = kind.toLowerCase();
  return PAIRS.includes(name) ? [name, ...[subject, other].sort()].join(' ') : `${name} ${subject}`;
}

export function useLibrary(name) {
  library = name;
  standing = new Map();
  sent.clear();
  readOutbox();
}

/**
 * @param decisions as the server tells them; those not among them were never said, or are undone
 * @param asked when they were asked for: what the server had by then is in them
 */
export function standAt(decisions, asked) {
  // What was heard since is later than a list that was on its way.
  const since = [...standing].filter(([, said]) => said.heard > asked);
  standing = new Map(decisions.map((said) => [keyOf(said), told(said)]));
  for (const [key, said] of since) if (!(standing.get(key)?.at > said.at)) standing.set(key, said);
  for (const [key, said] of sent) if (said.answered < asked) sent.delete(key);
  forgetTold();
  tell();
}

/** Some that changed. */
export function standAlso(decisions) {
  for (const said of decisions) {
    const key = keyOf(said);
    const value = { ...told(said), heard: performance.now() };
    // The server answers once it has it: what it tells then of the same is not older.
    sent.delete(key);
    if (!(standing.get(key)?.at > value.at)) standing.set(key, value);
  }
  forgetTold();
  tell();
}

const told = (said) => ({ ...said, kind: said.kind.toLowerCase(), undo: said.active === false, at: Date.parse(said.at) });

function forgetTold() {
  for (const [key, said] of sent) {
    const now = standing.get(key);
    if (now ? now.at >= said.at : said.undo) sent.delete(key);
  }
}

outbox.onOutbox((written) => {
  for (const said of written) if (said.library === library) sent.set(keyOf(said), { ...said, answered: performance.now() });
  forgetTold();
  readOutbox();
  tell();
});

function readOutbox() {
  unsent = new Map(library === null ? [] : outbox.waiting(library).map((said) => [keyOf(said), said]));
}

/** What holds of a key: the later word. Null where nothing holds. */
export function holds(key) {
  const said = [standing.get(key), sent.get(key), unsent.get(key)].filter(Boolean).reduce((one, other) => (other.at >= one.at ? other : one), { at: -1, undo: true });
  return said.undo ? null : said;
}

const latest = (key) => Math.max(0, ...[standing.get(key), sent.get(key), unsent.get(key)].map((said) => said?.at ?? 0));

/** 'keep', 'reject' or null: the later of the two. */
export function flagOf(photo) {
  const keep = holds(`keep ${photo}`) ?? holds(`pin ${photo}`);
  const reject = holds(`reject ${photo}`);
  if (keep && reject) return reject.at > keep.at ? 'reject' : 'keep';
  if (keep) return 'keep';
  return reject || holds(`rate ${photo}`)?.rating === -1 ? 'reject' : null;
}

/** Stars that a person gave here; null where the file's own hold. */
export const starsOf = (photo) => holds(`rate ${photo}`)?.rating ?? null;

/** The colour that a person chose here: '' for none; null where the file's own holds. */
export const labelOf = (photo) => holds(`label ${photo}`)?.label ?? null;
/** The colour that a photo is shown with; null for none. */
export const colourFor = ({ id, label }) => colourOf(labelOf(id) ?? label);

export const isUnsaved = (photo) => ['keep', 'reject', 'rate', 'label', 'pin'].some((kind) => unsent.has(`${kind} ${photo}`));

/** Photos that were kept or rejected here. */
export function flagged() {
  const keys = [...standing.keys(), ...sent.keys(), ...unsent.keys()].filter((key) => /^(keep|reject|pin|rate) /.test(key));
  return [...new Set(keys.map((key) => key.slice(key.indexOf(' ') + 1)))].map((photo) => ({ photo, flag: flagOf(photo) }));
}

/** What would say of a key what holds of it now. */
export function asItIs(saying) {
  const { kind, subject, other } = saying;
  const now = holds(keyOf(saying));
  return now ? { kind, subject, other, rating: now.rating, label: now.label === '' ? 'none' : now.label, targetCount: now.targetCount, shiftSeconds: now.shiftSeconds } : { kind, subject, other, undo: true };
}

/** Says it: shown at once, kept in the browser, sent. */
export function say(sayings) {
  outbox.put(sayings.map((saying) => ({ ...saying, undo: saying.undo === true, library, at: moment(latest(keyOf(saying))) })));
}
