// The head of a window's sheet: what it is, what is shown of it, how many picks are wanted, clocks that seem wrong.
import { clocks } from './clocks.js';
import { aim, aimOf, shiftOf } from './corrections.js';
import { byId, el, setText, svg } from './dom.js';
import { current, format, go } from './route.js';
import { flagged } from './said.js';
import { tabs } from './sheet.js';
import { toast } from './toast.js';
import { undo } from './undo.js';
import { count, number } from './words.js';

const MOST_AHEAD = 120000;
let place = null;
let drawn = '';
let expected = null;
/** A number is being asked for that was not said yet: it stays in its field whatever comes meanwhile. */
let asking = false;

/** Something else stood in its place. */
export const forgetHead = () => {
  drawn = '';
  asking = false;
};

/** A correction was said: the window is grouped anew, and until then it says so. */
export function waitFor({ id, revision }) {
  expected = { id, revision, until: Date.now() + MOST_AHEAD };
  tellExpected(id, revision);
}

export function showHead({ model, cards, show, place: at }) {
  place = at;
  const { card } = model;
  const aimed = aimOf(card.id);
  tellExpected(card.id, card.revision);
  const doubts = model.clocks.filter(({ camera }) => shiftOf(camera) === null);
  const state = JSON.stringify([at.library, card, show, aimed, model.complete, doubts, cards.length, counts(model)]);
  if (state === drawn) return;
  drawn = state;
  document.title = `${card.title} – Memory Lane`;
  setText(byId('sheet-title'), card.title);
  byId('sheet-counts').replaceChildren(...countsOf(model));
  byId('sheet-up').setAttribute('href', format({ view: 'overview', library: at.library }));
  byId('sheet-plots').setAttribute('href', format({ view: 'plots', library: at.library, window: card.id }));
  byId('sheet-tabs').replaceChildren(...tabs(show, (which) => go({ ...current(), view: 'sheet', show: which, photo: place.photo })));
  byId('sheet-days').replaceChildren(...daysOf(card, cards, at.library));
  if (!asking) byId('aim').value = aimed ?? '';
  byId('aim').placeholder = String(card.k);
  byId('aim-clear').hidden = aimed === null;
  byId('sheet-clocks').replaceChildren(...clocks(doubts, at));
  byId('sheet-facts').replaceChildren(...facts(model, at.library));
  byId('sheet-take').replaceChildren(...exports(at.library, card.id));
}

function counts(model) {
  const here = flagged().filter(({ photo }) => model.photos.has(photo));
  return [model.order.length, here.filter(({ flag }) => flag === 'keep').length, here.filter(({ flag }) => flag === 'reject').length];
}

function countsOf(model) {
  const { card } = model;
  const [, kept, rejected] = counts(model);
  const said = [kept ? `${number(kept)} kept by you` : '', rejected ? `${number(rejected)} rejected by you` : ''].filter(Boolean);
  return [
    el('b', {}, number(card.photos)), card.photos === 1 ? ' photo' : ' photos', el('span', { class: 'arrow', 'aria-hidden': 'true' }, ' → '),
    el('b', { 'data-testid': 'window-picks' }, number(card.picks)), card.picks === 1 ? ' pick' : ' picks',
    said.length ? el('span', { class: 'quiet' }, ` · ${said.join(' · ')}`) : '',
    model.complete ? '' : el('span', { class: 'quiet' }, ` · reading ${number(model.order.length)} of ${number(model.total)}…`),
  ].filter(Boolean);
}

/** From a trip to its days, and from a day to its trip. */
function daysOf(card, cards, library) {
  const listed = cards.find(({ id }) => id === card.id);
  const around = listed?.trip ? cards.filter(({ id, trip }) => id === listed.trip || trip === listed.trip) : cards.filter(({ trip }) => trip === card.id);
  const all = listed?.trip ? around : [listed, ...around].filter(Boolean);
  if (all.length < 2) return [];
  return all.map(({ id, trip, title, picks }) => el('a', { class: 'tab', href: format({ view: 'sheet', library, window: id, show: current().show }), 'aria-current': id === card.id ? 'page' : null, 'data-testid': trip ? 'day-link' : 'trip-link' }, trip ? title.replace(/ \d{4}$/, '') : 'Whole trip', el('span', { class: 'quiet' }, ` ${number(picks)}`)));
}

const EXPORTS = [['photos.zip', 'The picks as they are (ZIP)'], ['photos.zip?form=large', 'The picks as large JPEGs (ZIP)'], ['sheet.pdf', 'The picks as a contact sheet (PDF)'], ['shortlist.csv', 'A table (CSV)'], ['files.txt', 'A list of files']];

const exports = (library, window) => EXPORTS.map(([file, words]) => {
  const address = `/api/libraries/${encodeURIComponent(library)}/exports/${file}`;
  const query = `window=${encodeURIComponent(window)}`;
  return el('li', {}, el('a', { href: `${address}${file.includes('?') ? '&' : '?'}${query}`, download: true }, words));
});

function facts({ card, metrics, sweep }, library) {
  const figures = metrics ? `k = ${metrics.k}: silhouette ${metrics.silhouette.toFixed(2)}, Davies–Bouldin ${metrics.daviesBouldin.toFixed(2)}, SSE ${metrics.sse.toFixed(2)}` : null;
  const small = chart(sweep);
  const plots = small && el('a', { href: format({ view: 'plots', library, window: card.id, plot: 'sweep' }), title: 'How many clusters, and why' }, small);
  return [plots, el('span', { title: figures, 'data-testid': 'window-k' }, count(card.k, 'cluster')), el('span', { 'data-testid': 'window-revision' }, `revision ${card.revision}`)].filter(Boolean);
}

/** Silhouette of every number of scenes tried; the chosen one stands out. */
function chart(sweep) {
  if (sweep.length < 2) return null;
  const shown = sweep.length > 40 ? sweep.filter((point, index) => point.chosen || index % Math.ceil(sweep.length / 40) === 0) : sweep;
  const best = Math.max(...shown.map((point) => point.silhouette), 0.01);
  const bars = shown.map((point, index) => {
    const height = Math.max(2, (24 * Math.max(0, point.silhouette)) / best);
    return svg('rect', { x: index * 6, y: 26 - height, width: 4, height, rx: 1.5, class: point.chosen ? 'chosen' : '' });
  });
  const title = svg('title');
  title.textContent = `Silhouette for each number of clusters tried, ${shown[0].k} to ${shown.at(-1).k}`;
  return svg('svg', { class: 'sweep', role: 'img', viewBox: `0 0 ${shown.length * 6} 26`, width: shown.length * 6, height: 26 }, title, ...bars);
}

function tellExpected(id, revision) {
  if (expected && (expected.id !== id || expected.revision !== revision || Date.now() > expected.until)) expected = null;
  byId('sheet-anew').hidden = expected === null;
}

byId('aim').addEventListener('input', () => {
  asking = byId('aim').value !== '';
});
byId('aim-form').addEventListener('submit', (event) => {
  event.preventDefault();
  const target = Number(byId('aim').value);
  if (Number.isInteger(target) && target > 0) aimAt(target);
});
byId('aim-clear').addEventListener('click', () => aimAt(null));

function aimAt(target) {
  asking = false;
  const { words } = aim(place.window, target, place);
  byId('aim').blur();
  toast(words, { undone: () => undo(place.library) });
  expected = { id: place.window, revision: Number(/revision (\d+)/.exec(byId('sheet-facts').textContent)?.[1]), until: Date.now() + MOST_AHEAD };
  byId('sheet-anew').hidden = false;
}
