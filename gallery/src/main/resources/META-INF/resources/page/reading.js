// Reads what the address names, and again when it is another by now.
import * as api from './api.js';
import { arrange } from './arrange.js';
import { byId } from './dom.js';
import { readFound } from './found.js';
import { explain } from './foundhead.js';
import { readWindow } from './model.js';
import { opened } from './opened.js';
import { current, go } from './route.js';
import { toast } from './toast.js';
import { count } from './words.js';

/** A server that has just started may not know a window yet. */
const BELIEVED = 10000;
/** Results are sought anew so long after something changed. */
const RESULTS_PAUSE = 3000;

let reading = null;
let missing = null;
let seeking = null;

/** The windows as the server knows them now: the open one is read again if it is another revision. */
export function windowsAre(found) {
  opened.cards = found;
  if (opened.search) return seekAnew();
  const { model, wanted } = opened;
  const card = found.find(({ id }) => id === wanted);
  clearTimeout(missing);
  if (model && model.card.id === wanted && !card) missing = setTimeout(gone, BELIEVED);
  if (card && model?.card.id === wanted && card.revision !== model.card.revision) read();
  return undefined;
}

function seekAnew() {
  seeking ??= setTimeout(() => {
    seeking = null;
    if (opened.model?.found) read();
  }, RESULTS_PAUSE);
}

function gone() {
  toast('This window has no photos any more, or became part of another.');
  go({ view: 'overview', library: opened.library });
}

/** Nobody waits for it any more. */
export function leaveOff() {
  clearTimeout(missing);
  clearTimeout(seeking);
  seeking = null;
}

export async function read() {
  const { library: of, wanted: id, search: asked } = opened;
  const still = () => of === opened.library && id === opened.wanted;
  if (reading === id) return;
  reading = id;
  try {
    const question = () => (asked ? readFound(of, asked, opened.model) : readWindow(of, id, opened.model, (partly) => still() && takeFirst(partly)));
    const found = await api.patiently(question, still, (problem) => asked && still() && !opened.model && waiting(problem));
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
  const { search } = opened;
  byId('sheet-loading').hidden = true;
  byId('sheet-problem').hidden = false;
  if (search) return byId('sheet-problem-words').replaceChildren(...explain({ search }, error));
  byId('sheet-problem-words').textContent = error instanceof api.Gone ? 'This window is not there any more: its photos were removed, or are in another trip now.' : `This window could not be read: ${error.message}`;
  return undefined;
}

/** @returns when its pictures are shown */
function takeFirst(found) {
  take(found);
  return opened.sheet.shown();
}

function take(found) {
  const { model, sheet, viewer } = opened;
  const anew = model === null;
  const [before, revision] = [viewer.isOpen ? viewer.photo() : null, model?.card.revision];
  opened.model = found;
  byId('sheet-loading').hidden = true;
  byId('sheet-problem').hidden = true;
  if (anew) scrollTo(0, 0);
  arrange(current(), before);
  // The keys are about what was found at once, but nobody is torn out of what they write.
  if (anew && found.found && document.activeElement === document.body && !viewer.isOpen) sheet.go(0);
  if (!anew && !found.found && revision !== undefined && revision !== found.card.revision) toast(`Grouped anew: revision ${found.card.revision}, ${count(found.card.picks, 'pick')}.`);
}
