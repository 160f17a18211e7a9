// The overview: trips and days in order, year by year, each a line with some of its picks. A line that did not change is
// left alone.
import { byId, el } from './dom.js';
import { picture } from './pictures.js';
import { format } from './route.js';
import { dayOf, number } from './words.js';

const COVERS = 12;
const timeline = byId('timeline');
const lines = new Map();
let library = null;

export function clear(name) {
  library = name;
  lines.clear();
  timeline.replaceChildren();
}

export function showWindows(cards) {
  const top = cards.filter(({ trip }) => trip === null);
  byId('overview-plots').hidden = top.length === 0;
  const wanted = new Set();
  const order = [];
  let year = null;
  for (const card of top) {
    const of = card.from ? card.from.slice(0, 4) : 'Undated';
    if (of !== year) order.push(line(`year ${of}`, of, () => el('h2', { class: 'year' }, of)));
    year = of;
    const days = cards.filter(({ trip }) => trip === card.id);
    order.push(line(card.id, JSON.stringify([card, days]), () => trip(card, days)));
  }
  order.forEach((node, index) => {
    wanted.add(node.lineKey);
    if (timeline.children[index] !== node) timeline.insertBefore(node, timeline.children[index] ?? null);
  });
  for (const [key, node] of lines) {
    if (!wanted.has(key)) {
      node.remove();
      lines.delete(key);
    }
  }
}

function line(key, state, make) {
  const known = lines.get(key);
  if (known?.state === state) return known;
  const focused = known?.contains(document.activeElement) ? document.activeElement.getAttribute('href') : null;
  const node = Object.assign(make(), { state, lineKey: key });
  known?.replaceWith(node);
  lines.set(key, node);
  if (focused) node.querySelector(`[href="${CSS.escape(focused)}"]`)?.focus({ preventScroll: true });
  return node;
}

function trip(card, days) {
  const href = format({ view: 'sheet', library, window: card.id });
  const strip = el('a', { class: 'strip', href, tabindex: '-1', 'aria-hidden': 'true' });
  const node = el(
    'section',
    { class: 'trip', 'data-testid': 'window', 'data-window': card.id, 'data-kind': card.kind, 'aria-label': card.title },
    el('header', {}, el('h3', { 'data-testid': 'window-title' }, el('a', { href }, card.title)), counts(card)),
    strip,
    days.length ? el('ul', { class: 'days' }, days.map((day) => el('li', {}, dayLink(day)))) : null,
  );
  fill(strip, card.covers);
  return node;
}

const counts = (card) => el('p', { class: 'counts', 'data-testid': 'window-counts' }, el('b', {}, number(card.photos)), card.photos === 1 ? ' photo' : ' photos', el('span', { class: 'arrow', 'aria-hidden': 'true' }, ' → '), el('b', {}, number(card.picks)), card.picks === 1 ? ' pick' : ' picks');

function dayLink(day) {
  return el('a', { class: 'tab', href: format({ view: 'sheet', library, window: day.id }), 'data-testid': 'day-of-trip', 'data-window': day.id }, day.from ? dayOf(day.from) : day.title, el('span', { class: 'quiet' }, ` ${number(day.photos)} → ${number(day.picks)}`));
}

function fill(strip, covers) {
  strip.replaceChildren(...covers.filter(({ v }) => v).slice(0, COVERS).map((photo) => {
    const image = el('img', { src: picture(library, photo, 1), alt: '', loading: 'lazy', decoding: 'async' });
    image.style.aspectRatio = photo.w > 0 ? `${photo.w} / ${photo.h}` : '3 / 2';
    return image;
  }));
}
