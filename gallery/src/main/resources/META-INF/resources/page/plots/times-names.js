// Names of spans that are too narrow to hold them: in rows below, each beginning where its span does.
import { dayOf } from '../words.js';

/** Pixels: between two names, of a row. */
const APART = 8;
export const ROW = 16;

const pen = document.createElement('canvas').getContext('2d');
const measured = new Map();

/** Pixels, in the letters of the page, which are not the same everywhere. */
export function breadth(words) {
  if (measured.size === 0) pen.font = `12px ${getComputedStyle(document.body).fontFamily}`;
  if (!measured.has(words)) measured.set(words, pen.measureText(words).width);
  return measured.get(words);
}

export const short = ({ from }) => dayOf(from, { day: 'numeric', month: 'short' });
const dated = ({ from }) => dayOf(from, { day: 'numeric', month: 'short', year: 'numeric' });
/** From the longest, with the rows that it is worth. */
const FORMS = [[({ title }) => title, 3], [dated, 4], [short, 6]];

/**
 * In whole words if all of them find room, else each by its first day; what finds none even so has none until the time is
 * drawn larger.
 *
 * @param spans [{card, at}] in order, `at` in pixels
 * @returns by the card's id {x, row, words}
 */
export function belowOf(spans, left, right, rows = Infinity) {
  let names = new Map();
  for (const [words, most] of FORMS) {
    names = rowsOf(spans, words, left, right, Math.min(rows, most));
    if (names.size === spans.length) break;
  }
  return names;
}

/** From the right: what leads to a name is then left of all names above it. */
function rowsOf(spans, words, left, right, rows) {
  const free = Array.from({ length: rows }, () => right);
  const names = new Map();
  for (const { card, at } of spans.toReversed()) {
    const name = words(card);
    const x = Math.max(left, Math.min(at, right - breadth(name)));
    const row = free.findIndex((until) => x + breadth(name) <= until);
    if (row < 0) continue;
    names.set(card.id, { x, row, words: name });
    for (let above = 0; above <= row; above++) free[above] = Math.min(free[above], x - APART);
  }
  return names;
}

export const rowsIn = (names) => Math.max(0, ...[...names.values()].map(({ row }) => row + 1));
