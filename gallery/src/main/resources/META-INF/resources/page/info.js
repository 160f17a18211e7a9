// All that is known of one photo, beside its picture.
import * as api from './api.js';
import { attention } from './attention.js';
import { el } from './dom.js';
import { histogram } from './histogram.js';
import { picture } from './pictures.js';
import { format } from './route.js';
import { colourFor, flagOf, labelOf, starsOf } from './said.js';
import { count, KINDS, lead, ROLES_IN_FULL, taken } from './words.js';

/** @param full the photo with all that is known of it; null while it is being read */
export function info(library, photo, full) {
  const small = picture(library, photo, 512);
  return [
    el('h2', { id: 'viewer-name', 'data-testid': 'viewer-name' }, photo.name),
    verdict(photo),
    full?.reasons.length ? el('ul', { class: 'reasons', 'data-testid': 'viewer-reasons' }, full.reasons.map((words) => el('li', {}, words))) : null,
    small ? histogram(small) : null,
    full ? details(photo, full) : el('p', { class: 'quiet' }, 'Reading…'),
    full?.signals ? signals(full.signals) : null,
    full?.windows?.length ? places(library, photo, full.windows) : null,
    photo.v ? elsewhere(library, photo) : null,
    photo.v ? attention(library, photo) : null,
  ];
}

function verdict(photo) {
  const flag = flagOf(photo.id);
  const said = flag === 'keep' ? 'Kept by you' : flag === 'reject' ? 'Rejected by you: nothing is deleted' : null;
  return el(
    'p',
    { class: 'verdict', 'data-role': photo.role, 'data-flag': flag ?? '', 'data-testid': 'verdict' },
    el('b', {}, said ?? ROLES_IN_FULL[photo.role]),
    said && photo.role !== followed(flag) ? el('span', {}, `In the shortlist: ${ROLES_IN_FULL[photo.role].toLowerCase()}`) : null,
    el('span', {}, lead(photo.margin, photo.role, photo.alone)),
  );
}

/** The role that a photo takes once the shortlist follows what was said. */
const followed = (flag) => (flag === 'keep' ? 'pick' : 'reject');

function details(photo, full) {
  const stars = starsOf(photo.id) ?? full.rating;
  const rows = [
    ['Taken', full.capturedAt ? `${taken(full.capturedAt)}, ${full.timeSource}` : 'No time in the file'],
    ['File written', full.fileTime ? taken(full.fileTime.replace(/(\.\d+)?Z$/, 'Z')) : null],
    ['Camera', full.camera],
    ['Lens', full.lens],
    ['Settings', full.settings],
    ['Size', full.width ? `${full.width} × ${full.height}` : null],
    ['Rating', stars === null || stars === undefined ? null : stars < 0 ? 'Rejected' : count(stars, 'star')],
    ['Label', labelWords(photo, full)],
    ['Burst', photo.burstSize > 1 ? `${KINDS[photo.kind] ?? 'look-alikes'}, ${count(photo.burstSize, 'frame')}` : null],
    [full.files.length > 1 ? 'Files' : 'File', full.files.join(', ')],
  ].filter(([, value]) => value);
  return el('dl', { class: 'details', 'data-testid': 'viewer-details' }, rows.flatMap(([name, value]) => [el('dt', {}, name), el('dd', {}, value)]));
}

/** A person's own before that of the file, as with stars. */
function labelWords(photo, full) {
  if (labelOf(photo.id) === null) return full.label;
  const colour = colourFor(photo);
  return colour ? `${colour[0].toUpperCase()}${colour.slice(1)}` : null;
}

function signals(found) {
  const share = (value) => `${Math.round(100 * value)} %`;
  return el(
    'div',
    { class: 'signals', 'data-testid': 'viewer-signals' },
    ...meter('Sharpness', found.sharpness, found.sharpness.toFixed(2)),
    ...meter('Motion blur', found.motionBlur, found.motionBlur.toFixed(2)),
    ...meter('Noise', 20 * found.noise, found.noise.toFixed(3)),
    ...meter('Brightness', found.exposure, share(found.exposure)),
    ...meter('Contrast', 2 * found.contrast, found.contrast.toFixed(2)),
    ...meter('Lost to black', found.clippedShadows, share(found.clippedShadows)),
    ...meter('Lost to white', found.clippedHighlights, share(found.clippedHighlights)),
  );
}

function meter(name, share, words) {
  const bar = el('i');
  bar.style.width = `${100 * Math.min(1, Math.max(0, share))}%`;
  return [el('span', {}, name), el('span', { class: 'track', 'aria-hidden': 'true' }, bar), el('span', {}, words)];
}

/** The windows that hold it, its trip first. */
function places(library, photo, windows) {
  const link = ({ id, title, kind }) => el('a', { href: hrefIn(library, id, photo.id) }, kind === 'trip' ? `The trip ${title}` : title);
  return el('section', { class: 'places', 'data-testid': 'viewer-places' }, el('h3', {}, 'Look at it in'), el('ul', {}, windows.map((window) => el('li', {}, link(window)))));
}

const hrefIn = (library, window, photo) => format({ view: 'loupe', library, window, show: 'all', photo });

/** Filled when Milvus answers; while it is away there is nothing to say. */
function elsewhere(library, photo) {
  const place = el('section', { class: 'alike', 'data-testid': 'viewer-alike', 'aria-live': 'polite', hidden: true });
  api.alike(library, photo.id)
    .then((found) => {
      if (!found.length) return;
      place.append(
        el('h3', {}, 'You have this already'),
        el('ul', {}, found.map((other) => el('li', {}, double(library, other)))),
      );
      place.hidden = false;
    })
    .catch(() => {});
  return place;
}

/** Leads to it in its own window. */
function double(library, other) {
  const shown = [other.picture ? el('img', { src: other.picture, alt: '', loading: 'lazy' }) : null, el('span', {}, other.name), el('span', {}, other.capturedAt ? taken(other.capturedAt) : 'No time in the file')];
  return other.windows.length ? el('a', { href: hrefIn(library, other.windows[0], other.id), 'data-testid': 'alike-link' }, shown) : el('div', {}, shown);
}
