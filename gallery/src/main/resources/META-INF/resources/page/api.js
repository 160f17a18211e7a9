// The server's answers. The browser's cache sends the entity tags: an unchanged answer costs no bytes.
import { note } from './time.js';

export class Away extends Error {}
export class Gone extends Error {}
export class Refused extends Error {}

/** An answer that says yes; else what went wrong, in the server's words. */
export async function ask(path, options, patience) {
  let answer;
  try {
    answer = (await asked(path, options)) ?? (await fetch(path, { ...options, signal: AbortSignal.timeout(patience) }));
  } catch (cause) {
    throw new Away('The server does not answer.', { cause });
  }
  note(answer.headers.get('Date'));
  if (answer.status === 401) location.assign('/login/');
  if (answer.ok) return answer;
  const problem = await answer.json().catch(() => null);
  const words = problem?.detail ?? `The server answered ${answer.status}.`;
  if (answer.status === 404 || answer.status === 405) throw new Gone(words);
  throw answer.status < 500 && ![401, 408, 425, 429].includes(answer.status) ? Object.assign(new Refused(words), { problem }) : new Away(words);
}

/** What was asked for before the scripts were here, once (early.js); null where that was not, or failed. */
async function asked(path, { method } = {}) {
  const early = globalThis.laneEarly;
  if (method !== undefined || !early?.has(path)) return null;
  const answer = early.get(path);
  early.delete(path);
  return answer;
}

const get = async (path, patience = 8000) => (await ask(path, { cache: 'no-cache' }, patience)).json();

/** A page of a list, with the address of the next. */
async function getPage(path) {
  const answer = await ask(path, { cache: 'no-cache' }, 15000);
  return { ...(await answer.json()), next: /<([^>]+)>;\s*rel="?next"?/.exec(answer.headers.get('Link') ?? '')?.[1] ?? null };
}

async function post(path, body) {
  const answer = await ask(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }, 15000);
  return answer.headers.get('Content-Type')?.includes('json') ? answer.json() : null;
}

export const at = (library, rest) => `/api/libraries/${encodeURIComponent(library)}/${rest}`;
const inWindow = (library, id, rest = '') => at(library, `windows/${encodeURIComponent(id)}${rest}`);

export const welcome = () => get('/api/welcome');
export const libraries = () => get('/api/libraries');
export const status = (library) => get(at(library, 'status'));
export const windows = (library) => get(at(library, 'windows'));
/** Part of a window in few bytes, from the scene with that number on. */
export const sheet = (library, id, from, photos) => get(inWindow(library, id, `/sheet?from=${from}&photos=${photos}`), 30000);
/** A scene with all that is known of its photos. */
export const scene = (library, id, sceneId) => get(inWindow(library, id, `/scenes/${sceneId}`));
/** One photo, with all that is known of it and its windows. */
export const photo = (library, id) => get(at(library, `photos/${encodeURIComponent(id)}`));
/** A page of what is found: by a query, like a photo, or both. */
export const search = (library, { q, like }, limit) => getPage(at(library, `search?${new URLSearchParams({ q, ...(like ? { like } : {}), limit })}`));
export const searchOn = (next) => getPage(next);
/** What there is to be sought. */
export const searchTerms = (library) => get(at(library, 'search/terms'));
/** Near-duplicates of a photo in other windows. */
export const alike = (library, photo) => get(at(library, `photos/${photo}/alike`));
/** Where the model looks in it, as far as it can be shown. */
export const attention = (library, photo) => get(at(library, `photos/${photo}/attention`));
/** What people said, undone things too where the server tells them. */
export const decisions = (library) => get(at(library, 'decisions?all=true'), 30000);
/**
 * Many decisions, in their order; the answer says what became of each. Their times are by the server's clock already (time.js):
 * to have them set right by how long the request took would let a slow one overtake the next.
 */
export const sayAll = (library, decisions) => post(at(library, 'decisions/batch'), { decisions });
export const eventsOf = (library, way = '') => at(library, `events${way}`);
/** How the person came in: {by, logOut}, where logOut says how to go. */
export const session = () => get('/session');
export const logOut = () => ask('/session', { method: 'DELETE' }, 8000);
/** Asks for another attempt: {subjects}, {code} or {} for all. */
export const retry = (library, which) => post(at(library, 'retries'), which);
/** Libraries that take uploads. */
export const uploadTargets = () => get('/api/uploads');
/** The files of photos, by photo id, of those that are known. */
export const filesOf = (library, photos) => get(at(library, `files?${photos.map((photo) => `photo=${photo}`).join('&')}`));
export const rejections = (library) => get(at(library, 'rejections'));

/** Asks again while the server is away, ever more seldom, and tells of it; what is not there stays not there. */
export async function patiently(question, wanted = () => true, told = () => {}) {
  for (let failures = 0; ; failures += 1) {
    try {
      return await question();
    } catch (problem) {
      if (!(problem instanceof Away) || !wanted()) throw problem;
      told(problem);
      await new Promise((again) => setTimeout(again, Math.min(8000, 500 * 2 ** failures)));
    }
  }
}

/** Why a picture could not be had, in the server's words. */
export async function whyNot(address) {
  try {
    await ask(address, {}, 8000);
    return 'The picture is damaged.';
  } catch (problem) {
    return problem.message;
  }
}
