// The field that searches from anywhere, and beside it how to write in it, with what this library has.
import * as api from './api.js';
import { byId, el } from './dom.js';
import { and, written } from './query.js';
import { current, go } from './route.js';
import { count } from './words.js';

const HOW = [
  ['camera:canon  lens:"RF 24-105"', 'camera and lens; a part of the name does'],
  ['on:2022-05  on:2022-05-01..2022-05-07', 'taken in that month, on these days'],
  ['after:2022-05  before:2023', 'from then on; before then'],
  ['rating:>=3  label:red  said:kept', 'stars, colour labels, your own picks (kept, rejected)'],
  ['rating:none  label:none  said:none', 'what has no stars, no colour, what you said nothing of yet'],
  ['role:pick  window:day:2022-05-01', 'as a shortlist has it: pick, alternate, reject, member'],
  ['near:35.68,139.76,5  box:35.5,139.5,35.9,139.9', 'within 5 km of a place; within south, west, north, east'],
  ['name:IMG_4  type:heic  state:pending', 'file name and folder, kind of file, how far it got'],
  ['sunset  "golden hour"', 'what a picture shows, where the model knows words (CLIP, SigLIP); else what stands in names, cameras, lenses and labels: red, canon, IMG_4'],
  ['-camera:apple', 'a minus: what is not'],
];

const field = byId('search-words');
const help = byId('search-help');
let libraryNow = () => null;
let told = null;

/** @param library says which one is looked at */
export function watchSearch(library) {
  libraryNow = library;
  byId('search').addEventListener('submit', (event) => {
    event.preventDefault();
    seek(field.value);
  });
  byId('search').addEventListener('focusin', () => openHelp());
  byId('search').addEventListener('focusout', ({ relatedTarget }) => byId('search').contains(relatedTarget) || closeHelp());
  byId('search').addEventListener('keydown', escaped);
  // The cross in the field.
  field.addEventListener('search', () => field.value === '' && current().search && seek(''));
}

/** What the address says stands in the field. */
export function showQuery({ search }) {
  field.value = search?.q ?? '';
  field.removeAttribute('aria-invalid');
}

/** The piece that is not understood is marked, so that typing replaces it. */
export function markMistake({ from, to }) {
  field.setAttribute('aria-invalid', 'true');
  if (document.activeElement === field) field.setSelectionRange(from, to);
}

export function focusSearch() {
  field.focus();
  field.select();
}

function seek(text) {
  const q = text.trim();
  const library = libraryNow();
  const { search } = current();
  if (library === null || (q === '' && !search)) return;
  closeHelp();
  field.blur();
  const like = search?.like ?? null;
  go(q === '' && like === null ? { view: 'overview', library } : { view: 'sheet', library, search: { q, like }, show: 'found' });
}

function escaped(event) {
  if (event.key !== 'Escape') return;
  event.preventDefault();
  event.stopPropagation();
  closeHelp();
  document.activeElement.blur();
  document.querySelector('#sheet-grid .current')?.focus();
}

const closeHelp = () => {
  help.hidden = true;
};

async function openHelp() {
  const library = libraryNow();
  if (library === null || !help.hidden) return;
  help.hidden = false;
  if (!help.firstChild) help.append(el('div', { id: 'search-terms', class: 'search-terms' }), explained());
  // Asked at each opening: an unchanged answer costs no bytes.
  try {
    const terms = await api.searchTerms(library);
    const state = JSON.stringify([library, terms]);
    if (state === told) return;
    told = state;
    byId('search-terms').replaceChildren(...groups(terms));
  } catch {
    // Away: the explanation does without examples of this library.
  }
}

const explained = () => el('dl', { class: 'search-how' }, HOW.flatMap(([write, finds]) => [el('dt', {}, write.split(/ {2}/).map((piece) => el('code', {}, piece))), el('dd', {}, finds)]));

/** What this library has, each a button that adds it to the query. */
function groups({ cameras, lenses, labels, first, last, place }) {
  const days = first && last ? [...new Set([last.slice(0, 7), last.slice(0, 4), first.slice(0, 4)])].map((day) => [`on:${day}`]) : [];
  const rows = [
    ['Cameras', cameras.slice(0, 5).map(({ value, photos }) => [`camera:${written(value)}`, photos])],
    ['Lenses', lenses.slice(0, 4).map(({ value, photos }) => [`lens:${written(value)}`, photos])],
    ['Dates', days],
    ['Place', place ? [[`near:${place.latitude},${place.longitude},5`]] : []],
    ['Marked', [['role:pick'], ['said:kept'], ['rating:>=3'], ...labels.slice(0, 5).map(({ value, photos }) => [`label:${written(value)}`, photos])]],
  ];
  return rows.filter(([, pieces]) => pieces.length).map(([title, pieces]) => el('div', { role: 'group', 'aria-label': title }, el('span', { class: 'quiet', 'aria-hidden': 'true' }, title), pieces.map(([piece, photos]) => chip(piece, photos))));
}

function chip(piece, photos) {
  const made = el('button', { type: 'button', class: 'chip', 'data-testid': 'search-term', title: photos ? count(photos, 'photo') : null }, piece);
  made.addEventListener('click', () => seek(and(field.value, piece)));
  return made;
}
