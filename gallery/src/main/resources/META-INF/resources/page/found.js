// What a search found, as a sheet holds photos: each stands alone, in the order of the answer, and more are read as the
// person comes near the end.
import * as api from './api.js';
import { go, subjectOf } from './route.js';
import { toast } from './toast.js';
import { clock, dayOf } from './words.js';

const PART = 200;
const MOST = 1000;
/** So many before the end more is asked for. */
const AHEAD = 60;
let readings = 0;

/** @param known the model before, of whose photos as many are read again */
export async function readFound(library, search, known) {
  const limit = Math.min(MOST, Math.max(PART, known?.order.length ?? 0));
  const [page, example] = await Promise.all([api.search(library, search, limit), search.like ? api.photo(library, search.like) : null]);
  readings += 1;
  const model = { found: true, search, example, card: { id: subjectOf({ search }), revision: readings }, total: page.total, note: page.note, scenes: [], photos: new Map(), order: [] };
  add(model, page);
  while (model.next && known && model.order.length < known.order.length) await readOn(model);
  return model;
}

/** The next page. */
async function readOn(model) {
  add(model, await api.searchOn(model.next));
}

/**
 * More, where that is near the end of what is read.
 * @param still whether anybody wants it yet @returns whether there is more now
 */
export async function readMore(model, index, still) {
  if (!model.next || model.growing || index < model.order.length - AHEAD) return false;
  model.growing = true;
  try {
    await api.patiently(() => readOn(model), still);
  } catch {
    // The next page is not to be had: those that are read stay.
    model.next = null;
  }
  model.growing = false;
  return true;
}

/** What looks like a photo, of all windows. */
export const moreLike = (library, photo) => photo && go({ view: 'sheet', library, search: { q: '', like: photo.id }, show: 'found' });

/** A photo's cluster, in the window that it stands in first. */
export async function toItsCluster(library, photo) {
  try {
    const { windows } = await api.photo(library, photo.id);
    if (windows.length) return go({ view: 'cluster', library, window: windows[0].id, show: 'all', scene: windows[0].scene, photo: photo.id });
    return toast('It is in no shortlist yet.');
  } catch (problem) {
    return toast(problem.message);
  }
}

function add(model, { photos, next }) {
  Object.assign(model, { next, complete: next === null });
  for (const hit of photos.filter(({ id }) => !model.photos.has(id))) {
    const photo = photoOf(hit, model.order.length);
    model.photos.set(photo.id, photo);
    model.order.push(photo);
    model.scenes.push({ id: photo.id, index: photo.scene, photos: [photo], lead: photo });
  }
}

function photoOf(hit, scene) {
  const { id, name, v, w, h, capturedAt: at, rating, label, role, windows, similarity } = hit;
  return { id, name, v, w, h, at, rating, label, windows, similarity, role: role ?? 'none', margin: null, scene, sceneId: id, alone: true, burst: id, kind: 'look_alikes', burstSize: 1, words: captionOf(hit) };
}

/** They are of many days. */
function captionOf({ name, capturedAt: at, similarity }) {
  const day = at ? dayOf(at, { day: 'numeric', month: 'short', year: 'numeric' }) : '';
  return [similarity === null ? '' : similarity.toFixed(2), day, similarity === null && at ? clock(at).slice(0, 5) : '', name].filter(Boolean).join('  ');
}
