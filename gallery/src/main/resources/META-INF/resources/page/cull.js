// What the keys say of photos, as decisions. Each press is one step that can be undone.
import { colourFor, flagOf, holds, starsOf } from './said.js';
import { act } from './undo.js';
import { count } from './words.js';

const undoOf = (kind, subject) => (holds(`${kind} ${subject}`) ? [{ kind, subject, undo: true }] : []);
const unrate = (subject) => (starsOf(subject) === -1 ? [{ kind: 'rate', subject, undo: true }] : []);

const kept = (subject) => [...undoOf('reject', subject), ...unrate(subject), { kind: 'keep', subject }];
const rejected = (subject) => [...undoOf('keep', subject), ...undoOf('pin', subject), { kind: 'reject', subject }];
const cleared = (subject) => [...undoOf('keep', subject), ...undoOf('pin', subject), ...undoOf('reject', subject), ...unrate(subject)];

/** @returns words for a person; empty where nothing was to be said */
export function flag(photos, which, place) {
  const changed = photos.filter(({ id }) => flagOf(id) !== which);
  const verb = which === 'keep' ? 'kept' : which === 'reject' ? 'rejected' : 'cleared';
  if (changed.length === 0) return '';
  const saying = which === 'keep' ? kept : which === 'reject' ? rejected : cleared;
  const words = `${nameOf(changed)} ${verb}`;
  act(words, changed.flatMap(({ id }) => saying(id)), place);
  return words;
}

export function rate(photos, stars, place) {
  const changed = photos.filter(({ id, rating }) => (starsOf(id) ?? rating ?? 0) !== stars);
  if (changed.length === 0) return '';
  const words = `${nameOf(changed)}: ${stars === 0 ? 'no stars' : count(stars, 'star')}`;
  act(words, changed.map(({ id }) => ({ kind: 'rate', subject: id, rating: stars })), place);
  return words;
}

/** The same colour again takes it away, as other programs have it. */
export function colour(photos, wanted, place) {
  const given = photos.some((photo) => colourFor(photo) !== wanted) ? wanted : null;
  const changed = photos.filter((photo) => colourFor(photo) !== given);
  if (changed.length === 0) return '';
  const words = `${nameOf(changed)}: ${given ?? 'no colour'}`;
  act(words, changed.map(({ id }) => ({ kind: 'label', subject: id, label: given ?? 'none' })), place);
  return words;
}

/** This one; the rest of its cluster is rejected, but for what a person kept or gave stars. */
export function keepOnly(photo, cluster, place) {
  const rest = cluster.filter(({ id, rating }) => id !== photo.id && flagOf(id) === null && !((starsOf(id) ?? rating ?? 0) > 0));
  const sayings = [...(flagOf(photo.id) === 'keep' ? [] : kept(photo.id)), ...rest.flatMap(({ id }) => rejected(id))];
  const words = rest.length ? `${photo.name} kept, ${count(rest.length, 'other')} of its cluster rejected` : `${photo.name} kept`;
  if (sayings.length) act(words, sayings, place);
  return words;
}

const nameOf = (photos) => (photos.length === 1 ? photos[0].name : count(photos.length, 'photo'));
