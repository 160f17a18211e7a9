// Setting clusters right. What is said names photos, never clusters, so that it outlives every new grouping: pairs that
// belong together, and pairs that do not.
import { holds, keyOf } from './said.js';
import { act } from './undo.js';
import { count } from './words.js';

const together = (one, other) => pair('must_link', 'cannot_link', one, other);
const apart = (one, other) => pair('cannot_link', 'must_link', one, other);

/** The contrary, where it was said before, is taken back. */
function pair(kind, contrary, one, other) {
  const back = { kind: contrary, subject: one.id, other: other.id };
  return [...(holds(keyOf(back)) ? [{ ...back, undo: true }] : []), { kind, subject: one.id, other: other.id }];
}

/** The first of each burst stands for it. */
const ofBursts = (photos) => [...new Map(photos.toReversed().map((photo) => [photo.burst, photo])).values()];

/** A photo leaves what stays: the frames of its own burst one by one, other bursts by one frame each. */
function leaving(photo, stays) {
  const mates = stays.filter(({ burst }) => burst === photo.burst);
  return [...mates, ...ofBursts(stays.filter(({ burst }) => burst !== photo.burst))].flatMap((other) => apart(photo, other));
}

/** @returns words, or an Error's message where it makes no sense */
export function split(photos, model, place) {
  const scene = model.scenes[photos[0].scene];
  if (photos.some((photo) => photo.scene !== scene.index)) return no('Select photos of one cluster to split them out of it.');
  const stays = scene.photos.filter((photo) => !photos.includes(photo));
  if (stays.length === 0) return no('Leave at least one photo in the cluster.');
  const [first, ...others] = photos;
  const sayings = [...others.flatMap((other) => together(first, other)), ...photos.flatMap((photo) => leaving(photo, stays))];
  return said(`${count(photos.length, 'photo')} split off`, sayings, place);
}

export function merge(photos, model, place) {
  const scenes = [...new Set(photos.map(({ scene }) => scene))].map((index) => model.scenes[index]);
  if (scenes.length < 2) return no('Select photos of two clusters or more to merge these.');
  // All bursts of each, so that the whole cluster comes along.
  const [first, ...others] = scenes.flatMap(({ photos: all }) => ofBursts(all));
  return said(`${count(scenes.length, 'cluster')} merged`, others.flatMap((other) => together(first, other)), place);
}

export function notTheSame(photos, place) {
  if (photos.length !== 2) return no('Select the two photos that are not the same.');
  return said(`${photos[0].name} and ${photos[1].name} told apart`, apart(photos[0], photos[1]), place);
}

export function move(photos, target, model, place) {
  const from = [...new Set(photos.map(({ scene }) => scene))].filter((index) => index !== target.index);
  const moved = photos.filter(({ scene }) => scene !== target.index);
  if (moved.length === 0) return no('They are in that cluster already.');
  const sayings = moved.flatMap((photo) => {
    const stays = model.scenes[photo.scene].photos.filter((other) => !photos.includes(other));
    return [...leaving(photo, stays), ...together(photo, target.lead)];
  });
  return said(`${count(moved.length, 'photo')} moved out of ${count(from.length, 'cluster')}`, sayings, place);
}

/** @param target how many clusters, and so picks; null: as many as the photos tell */
export function aim(window, target, place) {
  const saying = { kind: 'target_count', subject: window };
  return said(target === null ? 'As many picks as the photos tell' : `${count(target, 'pick')} asked for`, [target === null ? { ...saying, undo: true } : { ...saying, targetCount: target }], place);
}

export const aimOf = (window) => holds(`target_count ${window}`)?.targetCount ?? null;

/** Sets a clock right, or says that it is right as it is. */
export const shift = (camera, seconds, words, place) => said(words, [{ kind: 'clock_shift', subject: camera, shiftSeconds: seconds }], place);
export const shiftOf = (camera) => holds(`clock_shift ${camera}`);

const no = (why) => ({ done: false, words: why });

function said(words, sayings, place) {
  act(words, sayings, place);
  return { done: true, words };
}
