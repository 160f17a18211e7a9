// Where the person is, as the address says it: reload, the back button and links lead to the same place.
//
//   #/LIBRARY                                the overview
//   #/LIBRARY/books                          the books
//   #/LIBRARY/plots/PLOT                     plots of the library
//   #/LIBRARY/w/WINDOW/SHOW                  a window's contact sheet
//   #/LIBRARY/w/WINDOW/plots/PLOT            plots of a window
//   #/LIBRARY/w/WINDOW/SHOW/c/SCENE/PHOTO    a cluster, side by side
//   #/LIBRARY/w/WINDOW/SHOW/x/PHOTO,PHOTO    some photos, side by side
//   #/LIBRARY/w/WINDOW/SHOW/p/PHOTO          one photo
//   #/LIBRARY/s/QUERY/LIKE                   what was found, where LIKE is a photo or -; behind it as behind a window
// Photos and scenes by the first 16 digits of their id.

const DIGITS = 16;
const NONE = '-';
const VIEWS = { c: 'cluster', x: 'compare', p: 'loupe' };
const LETTERS = { cluster: 'c', compare: 'x', loupe: 'p' };

export const SHOWS = ['picks', 'all', 'kept', 'rejected', 'starred', 'coloured', 'candidates'];
export const short = (id) => id.slice(0, DIGITS);

export function parse(hash) {
  const parts = hash.replace(/^#\/?/, '').split('/').map(decode);
  const [library, section, window, show, letter, subject, photo] = parts;
  if (!library) return { view: 'overview', library: null };
  if (section === 'books') return { view: 'books', library };
  if (section === 's') return over({ view: 'sheet', library, search: { q: window ?? '', like: show && show !== NONE ? show : null }, show: 'found' }, letter, subject, photo);
  if (section === 'plots') return { view: 'plots', library, plot: window ?? null };
  if (section !== 'w' || !window) return { view: 'overview', library };
  if (show === 'plots') return { view: 'plots', library, window, plot: letter ?? null };
  return over({ view: 'sheet', library, window, show: SHOWS.includes(show) ? show : 'picks' }, letter, subject, photo);
}

/** What lies over a sheet. */
function over(sheet, letter, subject, photo) {
  if (!VIEWS[letter] || !subject) return letter === 'f' && subject ? { ...sheet, photo: subject } : sheet;
  const view = VIEWS[letter];
  if (view === 'cluster') return { ...sheet, view, scene: subject, photo: photo ?? null };
  if (view === 'compare') return { ...sheet, view, photos: subject.split(','), photo: photo ?? null };
  return { ...sheet, view, photo: subject };
}

function decode(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}

export function format(route) {
  const { view, library, window, search, show = 'picks', scene, photo, photos, plot } = route;
  if (!library) return '#/';
  if (view === 'books') return join([library, 'books']);
  if (view === 'plots') return join([library, ...(window ? ['w', window] : []), 'plots', ...(plot ? [plot] : [])]);
  if (!window && !search) return join([library]);
  const sheet = search ? [library, 's', search.q, search.like ?? NONE] : [library, 'w', window, show];
  if (view === 'cluster') return join([...sheet, LETTERS.cluster, short(scene), ...(photo ? [short(photo)] : [])]);
  if (view === 'compare') return join([...sheet, LETTERS.compare, photos.map(short).join(','), ...(photo ? [short(photo)] : [])]);
  if (view === 'loupe') return join([...sheet, LETTERS.loupe, short(photo)]);
  return join(photo ? [...sheet, 'f', short(photo)] : sheet);
}

const join = (parts) => `#/${parts.map(encodeURIComponent).map((part) => part.replaceAll('%3A', ':').replaceAll('%2C', ',')).join('/')}`;

/** What a sheet is of: a window, or what was asked. */
export const subjectOf = ({ window, search }) => (search ? `search ${search.like ?? NONE} ${search.q}` : window);

export const current = () => parse(location.hash);

/** Goes there; a step within a view replaces the entry of the history, so that back leads out of the view. */
export function go(route, { replace = false } = {}) {
  const hash = format(route);
  if (hash === location.hash) return;
  const state = replace ? history.state : { from: location.hash };
  history[replace ? 'replaceState' : 'pushState'](state, '', hash);
  if (!replace) dispatchEvent(new CustomEvent('lane:route'));
}

/** Out of a view to the one above it: back in history where that is where the person came from. */
export function leave() {
  const route = current();
  const top = route.view === 'sheet' || route.view === 'books' || (route.view === 'plots' && !route.window);
  const above = top ? { view: 'overview', library: route.library } : { ...route, view: 'sheet', photo: route.photo };
  const from = history.state?.from;
  // A search is begun anywhere.
  if (route.search && route.view === 'sheet' && from !== undefined) return history.back();
  if (from !== undefined && leadsBack(parse(from), above, route)) history.back();
  else go(above);
  return undefined;
}

/** From the view above, or from a plot that led to a photo. */
const leadsBack = (from, above, route) => isWithin(from, above) || (from.view === 'plots' && route.view !== 'plots');

const isWithin = (from, above) => from.view === above.view && from.library === above.library && subjectOf(from) === subjectOf(above);
