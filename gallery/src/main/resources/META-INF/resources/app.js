// Looks at the status every two seconds and shows what changed.
import * as api from './page/api.js';
import { byId, el, setText } from './page/dom.js';
import { showNotices } from './page/notices.js';
import { showRejections } from './page/rejections.js';
import { showAway, showBooks, showOffline, showStatus } from './page/summary.js';
import { catchUp, clear, showWindows } from './page/timeline.js';
import { followUploads, takeDrops } from './page/uploads.js';

const PAUSE = 2000;
const LONGEST_PAUSE = 10000;
const LIBRARIES_EVERY = 5;

let library = null;
let seen = {};
let looks = 0;
let failures = 0;
let lastAnswer = null;
let timer = null;

async function look() {
  clearTimeout(timer);
  try {
    if (library === null || looks % LIBRARIES_EVERY === 0) await chooseLibrary();
    if (library !== null) await showLibrary();
    await followUploads();
    looks += 1;
    failures = 0;
    lastAnswer = new Date();
  } catch (error) {
    await stumble(error);
  }
  timer = setTimeout(look, Math.min(LONGEST_PAUSE, PAUSE * 2 ** Math.min(failures, 3)));
}

async function stumble(error) {
  if (error instanceof api.Gone) {
    library = null;
    return;
  }
  failures += 1;
  if (!(error instanceof api.Away)) console.error(error);
  showOffline(lastAnswer);
  byId('loading').hidden = true;
}

async function chooseLibrary() {
  const libraries = await api.libraries();
  const wanted = decodeURIComponent(location.hash.slice(1));
  const chosen = libraries.find(({ id }) => id === (library ?? wanted)) ?? libraries[0];
  showChoice(libraries, chosen);
  if (!chosen) await showWelcome();
  else if (chosen.id !== library) switchTo(chosen.id);
}

function showChoice(libraries, chosen) {
  const select = byId('library');
  const several = libraries.length > 1;
  select.hidden = !several;
  byId('library-name').hidden = several || !chosen;
  setText(byId('library-name'), chosen?.title ?? '');
  const options = JSON.stringify(libraries.map(({ id, title }) => [id, title]));
  if (select.dataset.options !== options) {
    select.replaceChildren(...libraries.map(({ id, title }) => el('option', { value: id }, title)));
    select.dataset.options = options;
  }
  if (chosen && document.activeElement !== select) select.value = chosen.id;
}

function switchTo(id) {
  library = id;
  seen = {};
  clear(id);
}

async function showLibrary() {
  const asked = library;
  const status = await api.status(asked);
  const windows = status.windows === seen.windows ? null : await api.windows(asked);
  const rejections = status.rejections === seen.rejections ? null : await api.rejections(asked);
  if (asked !== library) return;
  seen = { windows: status.windows, rejections: status.rejections };
  showStatus(status);
  showAway(status);
  showNotices(status.notices);
  showBooks(status.books);
  if (rejections) showRejections(asked, rejections);
  if (windows) showWindows(windows);
  catchUp();
  setText(byId('model'), modelLine(status));
  byId('loading').hidden = true;
  showEmpty(status.books.seen === 0, status.folders);
}

function modelLine({ modelKey, model }) {
  if (!modelKey) return '';
  return model ? `Embedded with ${modelKey}: ${model}` : `Embedded with ${modelKey}`;
}

async function showWelcome() {
  library = null;
  const { folders, ready } = await api.welcome();
  clear(null);
  byId('summary').hidden = true;
  byId('rejections').hidden = true;
  byId('offline').hidden = true;
  showNotices([]);
  byId('loading').hidden = ready;
  showStatus({ phase: ready ? 'settled' : 'starting', books: { photos: 0 } });
  showEmpty(ready, folders);
}

function showEmpty(empty, folders) {
  byId('empty').hidden = !empty;
  if (empty) {
    const where = folders.length ? ['here, or into ', ...folders.flatMap((folder) => [el('code', {}, folder), ' '])] : ['here, or into the folder that is watched'];
    byId('empty-where').replaceChildren(...where);
  }
}

byId('library').addEventListener('change', (event) => {
  location.hash = encodeURIComponent(event.target.value);
  switchTo(event.target.value);
  look();
});
document.addEventListener('visibilitychange', () => {
  if (!document.hidden) look();
});

takeDrops(() => library);
look();
