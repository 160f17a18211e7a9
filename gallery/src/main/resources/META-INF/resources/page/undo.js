// Steps back and forth through what was said on this page. An undo is a later decision like any other; it survives a reload.
import { asItIs, say } from './said.js';

const KEY = 'memory-lane.steps';
const MOST = 500;
let steps = read();

function read() {
  try {
    return JSON.parse(sessionStorage.getItem(KEY)) ?? { done: [], undone: [] };
  } catch {
    return { done: [], undone: [] };
  }
}

function keep() {
  steps.done = steps.done.slice(-MOST);
  try {
    sessionStorage.setItem(KEY, JSON.stringify(steps));
  } catch {
    steps.done = steps.done.slice(-MOST / 4);
  }
}

/**
 * Says something that can be undone.
 * @param place {library, window, photo} to come back to
 */
export function act(words, sayings, place) {
  const back = sayings.map(asItIs).reverse();
  say(sayings);
  steps.done.push({ words, sayings, back, place });
  steps.undone = [];
  keep();
}

/** The step that was taken back; null where there is none. */
export const undo = (library) => step(library, steps.done, steps.undone, 'back');
export const redo = (library) => step(library, steps.undone, steps.done, 'sayings');

function step(library, from, to, which) {
  const index = from.findLastIndex(({ place }) => place.library === library);
  if (index < 0) return null;
  const [taken] = from.splice(index, 1);
  say(taken[which]);
  to.push(taken);
  keep();
  return taken;
}
