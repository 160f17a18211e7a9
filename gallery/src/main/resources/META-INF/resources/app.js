// Looks at what the server knows, when it tells of a change and every few seconds; shows what changed, and what the address
// asks for.
import * as api from './page/api.js';
import { showBooksPage } from './page/books.js';
import * as desk from './page/desk.js';
import { byId, el, setText } from './page/dom.js';
import { commandOf, isTyping } from './page/keys.js';
import { later } from './page/later.js';
import { offerLogOut } from './page/leave.js';
import { hush, isLive, listen } from './page/live.js';
import { showNotices } from './page/notices.js';
import { windowsAre } from './page/reading.js';
import { showRejections } from './page/rejections.js';
import { current, format, go, subjectOf } from './page/route.js';
import { standAlso, standAt, useLibrary } from './page/said.js';
import { watchSaving } from './page/saving.js';
import { watchSearch } from './page/search.js';
import { showAway, showBooks, showOffline, showStatus } from './page/summary.js';
import { clear, showWindows } from './page/timeline.js';
import { followUploads, takeDrops } from './page/uploads.js';

const PAUSE = 2000;
const LIVE_PAUSE = 10000;
const LONGEST_PAUSE = 10000;
const LIBRARIES_EVERY = 5;

let library = null;
let seen = {};
let looks = 0;
let failures = 0;
let lastAnswer = null;
let timer = null;
let looking = false;
let again = false;

const told = {
  poke: () => look(),
  decisions: (some) => standAlso(some),
  began: () => {
    readDecisions().catch(() => {});
    // A server that has just started may still be reading.
    setTimeout(() => readDecisions().catch(() => {}), 5000);
  },
};

async function look() {
  if (looking) {
    again = true;
    return;
  }
  looking = true;
  clearTimeout(timer);
  try {
    if (library === null || looks % LIBRARIES_EVERY === 0) await chooseLibrary();
    if (library !== null) await showLibrary();
    await followUploads();
    looks += 1;
    failures = 0;
    lastAnswer = new Date();
  } catch (error) {
    stumble(error);
  }
  looking = false;
  timer = setTimeout(look, pause());
}

function pause() {
  if (again && failures === 0) {
    again = false;
    return 300;
  }
  return failures ? Math.min(LONGEST_PAUSE, PAUSE * 2 ** Math.min(failures, 3)) : isLive() ? LIVE_PAUSE : PAUSE;
}

function stumble(error) {
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
  const wanted = current().library;
  const chosen = libraries.find(({ id }) => id === wanted) ?? libraries.find(({ id }) => id === library) ?? libraries[0];
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
  useLibrary(id);
  if (current().library === null) go({ view: 'overview', library: id }, { replace: true });
  byId('brand').setAttribute('href', format({ view: 'overview', library: id }));
  byId('to-books').setAttribute('href', format({ view: 'books', library: id }));
  for (const link of document.querySelectorAll('[data-plot-link]')) link.setAttribute('href', format({ view: 'plots', library: id, plot: link.dataset.plotLink }));
  listen(id, told);
  readDecisions().catch(() => {});
  show();
}

async function readDecisions() {
  const [asked, when] = [library, performance.now()];
  const found = await api.decisions(asked);
  if (asked === library) standAt(found, when);
}

async function showLibrary() {
  const asked = library;
  const status = await api.status(asked);
  const windows = status.windows === seen.windows ? null : await api.windows(asked);
  const rejections = status.rejections === seen.rejections ? null : await api.rejections(asked);
  // Also now and then where it is told live: a connection may have died without a word.
  if (!isLive() || looks % 6 === 0) await readDecisions();
  if (asked !== library) return;
  seen = { windows: status.windows, rejections: status.rejections };
  showStatus(status);
  showAway(status);
  showNotices(status.notices);
  showBooks(status.books);
  showBooksPage(status);
  if (rejections) showRejections(asked, rejections);
  if (windows) {
    showWindows(windows);
    windowsAre(windows);
    dispatchEvent(new CustomEvent('lane:windows', { detail: windows }));
  }
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
  hush();
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

/** They stand on the overview and in the books. */
function placeRejections(place) {
  if (byId('rejections').parentElement !== place) place.append(byId('rejections'));
}

let overviewAt = 0;

/** Shows the view that the address names. */
function show() {
  const route = current();
  if (library !== null && route.library !== null && route.library !== library) return chooseLibrary().catch(stumble);
  const before = document.body.dataset.view;
  if (before === 'overview') overviewAt = scrollY;
  const view = route.view === 'plots' ? 'plots' : subjectOf(route) ? 'sheet' : route.view;
  document.body.dataset.view = view;
  byId('overview').hidden = view !== 'overview';
  byId('books-page').hidden = view !== 'books';
  byId('plots').hidden = view !== 'plots';
  placeRejections(byId(view === 'books' ? 'rejections-there' : 'rejections-here'));
  if (view !== 'sheet') desk.shut();
  if (view === 'sheet' && library !== null) return desk.follow(route);
  if (view === 'plots' && library !== null) return showPlots().catch(stumble);
  document.title = view === 'books' ? 'The books – Memory Lane' : 'Memory Lane';
  if (before !== view) scrollTo(0, view === 'overview' ? overviewAt : 0);
  return undefined;
}

/** What draws them is loaded with the first look at one. */
async function showPlots() {
  const plots = await later(() => import('./page/plots/view.js'));
  if (current().view === 'plots') await plots.follow(current());
}

addEventListener('hashchange', show);
addEventListener('popstate', show);
addEventListener('lane:route', show);
history.scrollRestoration = 'manual';

document.addEventListener('keydown', (event) => {
  if (isTyping(event) || byId('choose').open || (byId('help').open && event.key !== '?')) return;
  const command = commandOf(event);
  if (command && desk.command(command) !== false) event.preventDefault();
});
for (const button of document.querySelectorAll('[data-command]')) {
  button.addEventListener('click', () => desk.command({ name: button.dataset.command, pointed: true }));
}

// The part of the address that a skip link would change says where the person is.
byId('skip').addEventListener('click', (event) => {
  event.preventDefault();
  (document.querySelector('#sheet-grid .current') ?? byId('main')).focus();
});
byId('library').addEventListener('change', (event) => {
  go({ view: 'overview', library: event.target.value });
});
document.addEventListener('visibilitychange', () => {
  if (!document.hidden) look();
});

takeDrops(() => library);
watchSearch(() => library);
watchSaving();
offerLogOut();
// What the address names is read at once; whether there is such a library shows meanwhile.
if (current().library !== null) switchTo(current().library);
look();
