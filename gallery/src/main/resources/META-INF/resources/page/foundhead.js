// The head of what was found: how many, in what order, what a person should know of it; what to do where nothing was.
import { byId, el, setText } from './dom.js';
import { pieces, withColon, without } from './query.js';
import { format, go } from './route.js';
import { markMistake } from './search.js';
import { number } from './words.js';

let drawn = '';

export function showFoundHead({ library, model }) {
  const { search, example, total, note } = model;
  const state = JSON.stringify([library, search, total, note, model.order.length, example?.card.name]);
  if (state === drawn) return;
  drawn = state;
  document.title = `${titleOf(model)} – Memory Lane`;
  setText(byId('sheet-title'), titleOf(model));
  byId('sheet-counts').replaceChildren(el('b', { 'data-testid': 'found-total' }, number(total)), total === 1 ? ' photo' : ' photos', el('span', { class: 'quiet' }, orderOf(model)));
  byId('sheet-up').setAttribute('href', format({ view: 'overview', library }));
  byId('found-example').replaceChildren(...(example ? exampleOf(library, search, example) : []));
  byId('found-note').hidden = !note;
  setText(byId('found-note'), note ?? '');
  byId('found-none').hidden = total > 0;
  byId('found-none').replaceChildren(...(total > 0 ? [] : none(library, search)));
}

/** While nothing is known yet. */
export function forgetFoundHead() {
  drawn = '';
  byId('found-example').replaceChildren();
  byId('found-note').hidden = true;
  byId('found-none').hidden = true;
  byId('sheet-counts').replaceChildren();
  setText(byId('sheet-title'), 'Search');
}

const titleOf = ({ search, example }) => (example ? `Like ${example.card.name}${search.q ? `, and ${search.q}` : ''}` : search.q || 'All photos');

function orderOf({ order, total }) {
  if (total < 2) return '';
  return typeof order[0]?.similarity === 'number' ? ', the most alike first' : ', by time';
}

/** The photo that all are compared with, and the way back to a search without it. */
function exampleOf(library, search, { card, windows }) {
  const address = windows.length ? format({ view: 'loupe', library, window: windows[0].id, show: 'all', photo: card.id }) : null;
  const shown = card.picture ? el('img', { src: card.picture, alt: card.name }) : card.name;
  return [address ? el('a', { href: address, 'data-testid': 'found-example' }, shown) : el('span', {}, shown), search.q ? button(`Any photo that is ${search.q}`, () => go({ view: 'sheet', library, search: { ...search, like: null }, show: 'found' })) : ''].filter(Boolean);
}

function none(library, search) {
  const parts = pieces(search.q);
  const to = (q) => go({ view: 'sheet', library, search: { ...search, q }, show: 'found' });
  const meant = withColon(search.q);
  const ask = meant === null ? [] : [button(`Search ${meant}`, () => to(meant))];
  const leave = parts.length > 1 || search.like ? parts.map((piece) => button(`Without ${piece}`, () => to(without(search.q, piece)))) : [];
  const why = search.like && !parts.length ? 'Nothing is known yet of what it looks like: it is compared once it is embedded.' : 'No photo is all of this.';
  return [el('p', {}, why), ask.length + leave.length ? el('div', { class: 'tabs' }, ask, leave) : ''].filter(Boolean);
}

function button(words, pressed) {
  const made = el('button', { type: 'button', class: 'plain', 'data-testid': 'found-change' }, words);
  made.addEventListener('click', pressed);
  return made;
}

/** Why it could not be sought: the piece that is not understood, in its place; or who is away. */
export function explain({ search }, error) {
  const { from, to } = error.problem ?? {};
  if (!(to > from)) return [el('p', {}, error.message)];
  markMistake({ from, to });
  const { q } = search;
  return [el('p', { class: 'mistake', 'data-testid': 'mistake' }, el('code', {}, q.slice(0, from), el('mark', {}, q.slice(from, to)), q.slice(to))), el('p', {}, error.message)];
}
