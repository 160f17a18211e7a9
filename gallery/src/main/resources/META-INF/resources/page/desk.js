// The window that is open: its sheet, what lies over it, and what the keys do there.
import * as api from './api.js';
import { choose } from './choose.js';
import * as corrections from './corrections.js';
import * as cull from './cull.js';
import { byId, setText } from './dom.js';
import { moreLike, readFound, readMore, toItsCluster } from './found.js';
import { explain, forgetFoundHead, showFoundHead } from './foundhead.js';
import { toggleHelp } from './keys.js';
import { photoOf, readWindow, sceneOf } from './model.js';
import { current, go, leave, short, subjectOf } from './route.js';
import { onSaid } from './said.js';
import { focusSearch, showQuery } from './search.js';
import { Sheet } from './sheet.js';
import { toast } from './toast.js';
import { redo, undo } from './undo.js';
import { Viewer } from './viewer.js';
import { forgetHead, showHead, waitFor } from './window.js';
import { count, number } from './words.js';

/** A server that has just started may not know a window yet. */
const BELIEVED = 10000;
/** Results are sought anew so long after something changed. */
const RESULTS_PAUSE = 3000;

let library = null;
let model = null;
let wanted = null;
let reading = null;
let cards = [];
let missing = null;
let heading = null;
let search = null;
let seeking = null;

const sheet = new Sheet({ opened: (photo, behind) => openCluster(photo, behind > 1), drawn: (index) => grow(index) });
const viewer = new Viewer({ command, went });
const above = () => (viewer.isOpen ? viewer : sheet);

onSaid(() => {
  if (!model) return;
  sheet.refresh();
  if (viewer.isOpen) viewer.refresh();
  clearTimeout(heading);
  heading = setTimeout(() => model && head(), 120);
});

/** The windows as the server knows them now: the open one is read again if it is another revision. */
export function windowsAre(found) {
  cards = found;
  if (search) return seekAnew();
  const card = cards.find(({ id }) => id === wanted);
  clearTimeout(missing);
  if (model && model.card.id === wanted && !card) missing = setTimeout(gone, BELIEVED);
  if (card && model?.card.id === wanted && card.revision !== model.card.revision) read();
  return undefined;
}

function seekAnew() {
  seeking ??= setTimeout(() => {
    seeking = null;
    if (model?.found) read();
  }, RESULTS_PAUSE);
}

function went(photo) {
  go({ ...current(), photo: photo.id }, { replace: true });
  if (model?.found) grow(model.order.indexOf(photo));
}

/** More of what was found, before the person comes to the end of it. */
async function grow(index) {
  const grown = model;
  if (grown?.found && (await readMore(grown, index, () => model === grown)) && model === grown) arrange(current());
}

function gone() {
  toast('This window has no photos any more, or became part of another.');
  go({ view: 'overview', library });
}

/** Shows what the address says. */
export async function follow(route) {
  const subject = subjectOf(route);
  if (route.library !== library || subject !== wanted) shut();
  library = route.library;
  wanted = subject;
  search = route.search ?? null;
  document.body.dataset.of = search ? 'found' : 'window';
  byId('sheet').hidden = false;
  if (!model) {
    forgetHead();
    if (search) {
      showQuery(route);
      forgetFoundHead();
    }
    setText(byId('sheet-loading'), search ? 'Searching…' : 'Reading…');
    byId('sheet-loading').hidden = false;
    sheet.open(library);
    await read();
  }
  if (model && wanted === subject) arrange(current());
}

export function shut() {
  clearTimeout(missing);
  clearTimeout(seeking);
  seeking = null;
  viewer.close();
  sheet.close();
  byId('sheet').hidden = true;
  byId('sheet-problem').hidden = true;
  if (search) showQuery({});
  model = null;
  wanted = null;
  search = null;
}

async function read() {
  const [of, id, asked] = [library, wanted, search];
  const still = () => of === library && id === wanted;
  if (reading === id) return;
  reading = id;
  try {
    const question = () => (asked ? readFound(of, asked, model) : readWindow(of, id, model, (partly) => still() && takeFirst(partly)));
    const found = await api.patiently(question, still, (problem) => asked && still() && !model && waiting(problem));
    if (still()) take(found);
  } catch (error) {
    if (still()) stumble(error);
  } finally {
    reading = null;
  }
}

/** Whatever it takes to answer is away; it is asked again. */
function waiting(problem) {
  byId('sheet-problem').hidden = false;
  byId('sheet-problem-words').textContent = `${problem.message} It is asked again until it does.`;
}

function stumble(error) {
  byId('sheet-loading').hidden = true;
  byId('sheet-problem').hidden = false;
  if (search) return byId('sheet-problem-words').replaceChildren(...explain({ search }, error));
  byId('sheet-problem-words').textContent = error instanceof api.Gone ? 'This window is not there any more: its photos were removed, or are in another trip now.' : `This window could not be read: ${error.message}`;
  return undefined;
}

/** @returns when its pictures are shown */
function takeFirst(found) {
  take(found);
  return sheet.shown();
}

function take(found) {
  const anew = model === null;
  const [before, revision] = [viewer.isOpen ? viewer.photo() : null, model?.card.revision];
  model = found;
  byId('sheet-loading').hidden = true;
  byId('sheet-problem').hidden = true;
  if (anew) scrollTo(0, 0);
  arrange(current(), before);
  // The keys are about what was found at once, but nobody is torn out of what they write.
  if (anew && found.found && document.activeElement === document.body && !viewer.isOpen) sheet.go(0);
  if (!anew && !found.found && revision !== undefined && revision !== found.card.revision) toast(`Grouped anew: revision ${found.card.revision}, ${count(found.card.picks, 'pick')}.`);
}

/** @param before the photo that was looked at in the revision before */
function arrange(route, before = null) {
  if (!model || subjectOf(route) !== model.card.id) return undefined;
  // A model grows while its parts come.
  if (sheet.which !== route.show || sheet.model !== model || sheet.known !== model.order.length) sheet.show(model, route.show);
  head();
  const photo = (before && model.photos.get(before.id)) ?? photoOf(model, route.photo);
  if (route.view === 'cluster') return showCluster(route, photo);
  if (route.view === 'compare') return showSome(route.photos.map((id) => photoOf(model, id)).filter(Boolean), photo);
  if (route.view === 'loupe') return showOne(photo, route);
  const seen = viewer.isOpen ? viewer.photo() : photo;
  viewer.close();
  if (seen) showInSheet(seen);
  // Led there once: a new revision leaves the person where they went since.
  if (photo) go({ ...route, photo: undefined }, { replace: true });
  return undefined;
}

/** The focus is on the photo that was looked at, or on what stands for its cluster. */
function showInSheet(photo) {
  const own = sheet.indexOf(photo.id);
  sheet.go(own >= 0 ? own : sheet.items.findIndex((item) => item.photo.scene === photo.scene), { middle: true });
}

function head() {
  if (model.found) return showFoundHead({ library, model });
  showHead({ library, model, cards, show: current().show, place: place() });
  return undefined;
}

function showCluster(route, photo) {
  // A cluster has another name when its earliest photo went; then it is the one that holds the photo.
  const scene = (photo && model.scenes[photo.scene]) ?? sceneOf(model, route.scene);
  if (!scene) return model.complete ? go({ ...route, view: 'sheet' }, { replace: true }) : undefined;
  const title = `Cluster ${scene.index + 1} of ${model.scenes.length}: ${count(scene.photos.length, 'photo')}`;
  return viewer.show(library, model, scene.photos, photo ?? scene.lead, { single: false, title });
}

function showSome(photos, photo) {
  if (photos.length === 0) return go({ ...current(), view: 'sheet', photo: undefined }, { replace: true });
  return viewer.show(library, model, photos, photo ?? photos[0], { single: false, title: `${count(photos.length, 'photo')} side by side` });
}

function showOne(photo, route) {
  if (!photo && model.next) return grow(model.order.length);
  if (!photo) return model.complete ? go({ ...route, view: 'sheet', photo: undefined }, { replace: true }) : undefined;
  const listed = sheet.indexOf(photo.id) >= 0 ? sheet.items.map((item) => item.photo) : model.scenes[photo.scene].photos;
  const title = model.found ? `${number(listed.indexOf(photo) + 1)} of ${number(model.total)} found` : `${listed.indexOf(photo) + 1} of ${listed.length} · cluster ${photo.scene + 1}`;
  return viewer.show(library, model, listed, photo, { single: true, title });
}

function openCluster(photo, many) {
  const route = current();
  if (many) go({ ...route, view: 'cluster', scene: photo.sceneId, photo: photo.id });
  else go({ ...route, view: 'loupe', photo: photo.id });
}

const place = () => ({ library, window: model?.card.id, show: current().show, photo: above().photo()?.id });

/** What a key or a button says. */
export function command(asked) {
  if (asked.name === 'help') return toggleHelp();
  if (asked.name === 'undo' || asked.name === 'redo') return stepBack(asked.name);
  if (asked.name === 'back') return goBack();
  if (asked.name === 'search') return toSearch();
  if (!model) return false;
  if (asked.name === 'like') return moreLike(library, above().photo());
  return say(asked) ?? correct(asked) ?? move(asked);
}

/** The field is on the page below what lies over it. */
function toSearch() {
  if (viewer.isOpen) go({ ...current(), view: 'sheet' });
  focusSearch();
  return true;
}

/** null: none of these. */
function say({ name, stars }) {
  const meant = above().meant();
  if (meant.length === 0) return undefined;
  const flags = { keep: 'keep', reject: 'reject', clear: null };
  if (name in flags) return tell(cull.flag(meant, flags[name], place()), meant.length > 1);
  if (name === 'stars') return tell(cull.rate(meant, stars, place()), meant.length > 1);
  if (name === 'keepOnly') return keepOnly();
  return undefined;
}

function tell(words, loud) {
  if (words) toast(words, { quiet: !loud, undone: () => command({ name: 'undo' }) });
  return true;
}

function keepOnly() {
  if (model.found) return elsewhere();
  const photo = above().photo();
  const cluster = model.scenes[photo.scene];
  tell(cull.keepOnly(photo, cluster.photos, place()), cluster.photos.length > 1);
  if (model.scenes[photo.scene + 1]) toCluster(1);
  return true;
}

/** What was found is of many windows. */
function elsewhere() {
  toast('Clusters are put right in their own window: C leads there.');
  return true;
}

function correct({ name }) {
  const does = {
    split: (photos) => corrections.split(photos, model, place()),
    merge: (photos) => corrections.merge(photos, model, place()),
    apart: (photos) => corrections.notTheSame(photos, place()),
  };
  if (name !== 'move' && !does[name]) return undefined;
  if (model.found) return elsewhere();
  if (name === 'move') return chooseCluster();
  return corrected(does[name](above().meant()));
}

async function chooseCluster() {
  const photos = above().meant();
  const target = await choose(library, model, photos);
  if (target) corrected(corrections.move(photos, target, model, place()));
}

function corrected({ done, words }) {
  toast(words, done ? { undone: () => command({ name: 'undo' }) } : {});
  if (done) {
    waitFor(model.card);
    sheet.deselect();
    viewer.picked.clear();
    if (viewer.isOpen) viewer.refresh();
  }
  return true;
}

function move(asked) {
  const { name } = asked;
  if (name === 'clusterBefore' || name === 'clusterAfter') return toCluster(name === 'clusterAfter' ? 1 : -1);
  if (name === 'compare') return compare();
  return viewer.isOpen ? moveInViewer(asked) : moveInSheet(asked);
}

function moveInSheet(asked) {
  if (asked.name === 'enter') return openCluster(sheet.photo(), false);
  if (asked.name === 'zoom') return openCluster(sheet.photo(), false);
  return sheet.command(asked);
}

function moveInViewer({ name, extend }) {
  const { panels, single } = viewer;
  const across = single ? 1 : panels.columns;
  const steps = { left: -1, right: 1, up: -across, down: across, next: 1, before: -1 };
  if (name in steps) return step(steps[name], extend, name);
  if (name === 'first' || name === 'last') return viewer.go(name === 'first' ? 0 : viewer.photos.length - 1);
  if (name === 'zoom') return panels.zoom.toggle();
  if (name === 'larger' || name === 'smaller') return panels.zoom.step(name === 'larger', panels.fitting());
  if (name === 'info') return viewer.toggleInfo();
  if (name === 'selectAll') return viewer.photos.forEach(({ id }) => viewer.picked.add(id)) ?? viewer.refresh();
  if (name === 'enter' && !single) return go({ ...current(), view: 'loupe', photo: viewer.photo().id });
  return name === 'enter' ? goBack() : false;
}

function step(by, extend, name) {
  if (extend && !viewer.single) viewer.picked.add(viewer.photo().id);
  const moved = viewer.go(viewer.at + by);
  if (extend && !viewer.single) viewer.picked.add(viewer.photo().id);
  viewer.refresh();
  if (!moved && name === 'next' && !viewer.single) return toCluster(1);
  return moved;
}

function compare() {
  const chosen = above().meant();
  const route = current();
  if (chosen.length > 1) return go({ ...route, view: 'compare', photos: chosen.slice(0, 24).map(({ id }) => short(id)), photo: chosen[0].id });
  if (route.view === 'cluster') return go({ ...route, view: 'loupe', photo: viewer.photo().id });
  const photo = above().photo();
  if (photo && model.found) return toItsCluster(library, photo);
  return photo && go({ ...route, view: 'cluster', scene: photo.sceneId, photo: photo.id });
}

function toCluster(by) {
  const photo = above().photo();
  const next = photo && model.scenes[photo.scene + by];
  if (!next) return toast(by > 0 ? 'That was the last cluster.' : 'This is the first cluster.');
  if (!viewer.isOpen) return sheet.go(sheet.items.findIndex((item) => item.photo.scene === next.index));
  viewer.picked.clear();
  viewer.panels.zoom.fit();
  const route = current();
  go({ ...route, view: viewer.single ? 'loupe' : 'cluster', scene: next.id, photo: next.lead.id }, { replace: true });
  return arrange(current());
}

function goBack() {
  if (byId('help').open) return toggleHelp();
  if (viewer.isOpen && viewer.panels.zoom.scale !== null) return viewer.panels.zoom.fit();
  if (viewer.isOpen && viewer.picked.size > 0) return viewer.picked.clear() ?? viewer.refresh();
  if (!viewer.isOpen && sheet.deselect()) return true;
  return current().view === 'overview' ? false : leave();
}

/** Where something was taken back, the person is shown it. */
function stepBack(name) {
  const taken = name === 'undo' ? undo(library ?? current().library) : redo(library ?? current().library);
  if (!taken) return toast(name === 'undo' ? 'Nothing to undo.' : 'Nothing to do again.');
  toast(`${name === 'undo' ? 'Taken back' : 'Done again'}: ${taken.words}`);
  const { window, photo } = taken.place;
  if (model && window === model.card.id && model.photos.has(photo)) showAgain(model.photos.get(photo));
  return true;
}

function showAgain(photo) {
  if (!viewer.isOpen) return showInSheet(photo);
  if (viewer.photos.includes(photo)) return viewer.go(viewer.photos.indexOf(photo));
  go({ ...current(), view: viewer.single ? 'loupe' : 'cluster', scene: photo.sceneId, photo: photo.id }, { replace: true });
  return arrange(current());
}
