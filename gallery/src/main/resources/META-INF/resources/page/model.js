// A window as the page holds it: its scenes and photos by id. Read in parts, so that the first view waits for the first part
// alone; an unchanged photo of a new revision is the same object, so that nothing of it is drawn again.
import * as api from './api.js';

const FIRST = 400;
const PART = 5000;

/**
 * @param known the model before, whose unchanged photos are used again
 * @param partly called with the model when its first part came; the others wait for what it returns, so that they do not
 *   compete with the first pictures
 */
export async function readWindow(library, id, known, partly) {
  const first = await api.sheet(library, id, 0, FIRST);
  let model = start(first, known);
  add(model, first.scenes, known);
  if (!known && first.next !== null) await partly(model);
  for (let next = first.next; next !== null; ) {
    const part = await api.sheet(library, id, next, PART);
    if (part.card.revision !== model.card.revision) return readWindow(library, id, known, partly);
    add(model, part.scenes, known);
    next = part.next;
  }
  model.complete = true;
  return model;
}

function start(first, known) {
  return { card: first.card, metrics: first.metrics, sweep: first.sweep, clocks: first.clocks, total: first.photos, scenes: [], photos: new Map(), order: [], complete: false, known };
}

function add(model, scenes, known) {
  for (const scene of scenes) {
    const index = model.scenes.length;
    const alone = scene.bursts.reduce((sum, { photos }) => sum + photos.length, 0) === 1;
    const photos = scene.bursts.flatMap((burst) => burst.photos.map((photo) => again(known, { ...photo, scene: index, sceneId: scene.id, alone, burst: burst.id, kind: burst.kind, burstSize: burst.photos.length })));
    photos.forEach((photo) => {
      model.photos.set(photo.id, photo);
      model.order.push(photo);
    });
    model.scenes.push({ id: scene.id, number: scene.number, index, photos, lead: leadOf(photos) });
  }
}

const FACTS = ['role', 'margin', 'name', 'v', 'w', 'h', 'at', 'rating', 'label', 'scene', 'sceneId', 'alone', 'burst', 'kind', 'burstSize'];

function again(known, photo) {
  const before = known?.photos.get(photo.id);
  return before && FACTS.every((fact) => before[fact] === photo[fact]) ? before : photo;
}

const leadOf = (photos) => photos.find(({ role }) => role === 'pick') ?? photos.find(({ role }) => role !== 'reject') ?? photos[0];

/** A photo by the digits of its id in an address. */
export function photoOf(model, digits) {
  if (!digits) return null;
  return model.photos.get(digits) ?? model.order.find(({ id }) => id.startsWith(digits)) ?? null;
}

export const sceneOf = (model, digits) => model.scenes.find(({ id }) => id.startsWith(digits)) ?? null;

/** The longest edge's pixels are what sizes count. */
export const isTall = ({ w, h }) => h > w && w > 0;
