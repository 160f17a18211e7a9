// The server's answers. The browser's cache sends the entity tags: an unchanged answer costs no bytes.

export class Away extends Error {}
export class Gone extends Error {}

async function get(path) {
  let answer;
  try {
    answer = await fetch(path, { cache: 'no-cache', signal: AbortSignal.timeout(8000) });
  } catch (cause) {
    throw new Away('The server does not answer.', { cause });
  }
  if (answer.status === 401) location.assign('/login/');
  if (answer.status === 404) throw new Gone(path);
  if (!answer.ok) throw new Away(`The server answered ${answer.status}.`);
  return answer.json();
}

async function post(path, body) {
  let answer;
  try {
    answer = await fetch(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body), signal: AbortSignal.timeout(15000) });
  } catch (cause) {
    throw new Away('The server does not answer.', { cause });
  }
  if (answer.status === 401) location.assign('/login/');
  if (!answer.ok) throw new Away((await answer.json().catch(() => null))?.detail ?? `The server answered ${answer.status}.`);
}

const at = (library, rest) => `/api/libraries/${encodeURIComponent(library)}/${rest}`;

export const welcome = () => get('/api/welcome');
export const libraries = () => get('/api/libraries');
export const status = (library) => get(at(library, 'status'));
export const windows = (library) => get(at(library, 'windows'));
export const windowOf = (library, id) => get(at(library, `windows/${encodeURIComponent(id)}`));
/** Near-duplicates of a photo in other windows; the address of its thumbnail tells library and photo. */
export const alike = (photo) => get(photo.picture.replace(/^\/api\/photos\/([^/]+)\/([^/]+)\/.*$/, '/api/libraries/$1/photos/$2/alike'));
/** A decision, as the address /api/libraries/LIBRARY/decisions takes it. */
export const say = (library, decision) => post(at(library, 'decisions'), decision);
/** Asks for another attempt: {subjects}, {code} or {} for all. */
export const retry = (library, which) => post(at(library, 'retries'), which);
/** Libraries that take uploads. */
export const uploadTargets = () => get('/api/uploads');
/** The files of photos, by photo id, of those that are known. */
export const filesOf = (library, photos) => get(at(library, `files?${photos.map((photo) => `photo=${photo}`).join('&')}`));
export const rejections = (library) => get(at(library, 'rejections'));
