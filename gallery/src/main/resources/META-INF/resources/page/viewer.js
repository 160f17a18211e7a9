// A photo larger, with all that is known of it.
import { alike } from './api.js';
import { byId, el } from './dom.js';
import { badge } from './photo.js';
import { lead, taken } from './words.js';

let shown = [];
let at = 0;

const dialog = byId('viewer');

/** @param photos those to step through, in order */
export function open(photos, id) {
  shown = photos;
  at = Math.max(0, photos.findIndex((photo) => photo.id === id));
  if (!dialog.open) dialog.showModal();
  show();
}

dialog.addEventListener('keydown', (event) => {
  if (event.key === 'ArrowLeft') step(-1);
  if (event.key === 'ArrowRight') step(1);
});
dialog.addEventListener('click', (event) => {
  if (event.target === dialog) dialog.close();
});

function step(by) {
  const next = at + by;
  if (next < 0 || next >= shown.length) return;
  at = next;
  show();
}

function show() {
  const photo = shown[at];
  const held = dialog.contains(document.activeElement) ? document.activeElement.dataset.control : null;
  dialog.replaceChildren(el('article', {}, stage(photo), story(photo)));
  // The arrow keys reach the dialog only while something in it has the focus.
  const again = held ? dialog.querySelector(`[data-control="${held}"]:not(:disabled)`) : null;
  (again ?? dialog).focus();
}

function stage(photo) {
  return el(
    'div',
    { class: 'stage' },
    photo.picture ? el('img', { src: photo.picture, alt: photo.name, 'data-testid': 'viewer-picture' }) : el('p', {}, 'No picture yet'),
    stepper('before', '‹', 'Photo before', -1, at === 0),
    stepper('after', '›', 'Next photo', 1, at === shown.length - 1),
  );
}

function stepper(side, sign, label, by, disabled) {
  const button = el('button', { type: 'button', class: `step ${side}`, 'data-control': side, 'aria-label': label, disabled }, sign);
  button.addEventListener('click', () => step(by));
  return button;
}

function story(photo) {
  const close = el('button', { type: 'button', class: 'close', 'data-control': 'close', 'aria-label': 'Close', 'data-testid': 'viewer-close' }, '✕');
  close.addEventListener('click', () => dialog.close());
  return el(
    'div',
    { class: 'story' },
    el('header', {}, el('h2', { id: 'viewer-name', 'data-testid': 'viewer-name' }, photo.name), close),
    badge(photo.role, true),
    photo.reasons.length ? el('ul', { class: 'reasons', 'data-testid': 'viewer-reasons' }, photo.reasons.map((words) => el('li', {}, words))) : null,
    details(photo),
    photo.signals ? signals(photo.signals) : null,
    photo.picture ? elsewhere(photo) : null,
  );
}

/** Filled when Milvus answers; while it is away there is nothing to say. */
function elsewhere(photo) {
  const place = el('section', { class: 'alike', 'data-testid': 'viewer-alike', 'aria-live': 'polite', hidden: true });
  alike(photo)
    .then((found) => {
      if (!found.length) return;
      place.append(
        el('h3', {}, 'You have this already'),
        el('ul', {}, found.map((other) => el('li', {}, other.picture ? el('img', { src: other.picture, alt: other.name, loading: 'lazy' }) : null, el('span', {}, other.name), el('span', {}, other.capturedAt ? taken(other.capturedAt) : 'No time in the file')))),
      );
      place.hidden = false;
    })
    .catch(() => {});
  return place;
}

function details(photo) {
  const size = photo.width ? `${photo.width} × ${photo.height}` : null;
  const rows = [
    ['Taken', photo.capturedAt ? `${taken(photo.capturedAt)}, ${photo.timeSource}` : 'No time in the file'],
    ['File written', photo.fileTime ? `${taken(photo.fileTime.replace(/(\.\d+)?Z$/, 'Z'))}` : null],
    ['Camera', photo.camera],
    ['Lens', photo.lens],
    ['Settings', photo.settings],
    ['Size', size],
    ['Rating', photo.rating === null ? null : photo.rating < 0 ? 'Rejected' : `${photo.rating} of 5`],
    ['Label', photo.label],
    ['Margin', lead(photo.margin, photo.role)],
    [photo.files.length > 1 ? 'Files' : 'File', photo.files.join(', ')],
  ].filter(([, value]) => value);
  return el('dl', { class: 'details', 'data-testid': 'viewer-details' }, rows.flatMap(([name, value]) => [el('dt', {}, name), el('dd', {}, value)]));
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
