// Photos dropped on the page, folders too: several are sent at once, and each tells what became of it.
import * as api from './api.js';
import { byId, el, setText } from './dom.js';
import { send } from './tus.js';
import { count } from './words.js';

const AT_ONCE = 3;
const ASKED_AT_ONCE = 40;
const PATIENCE = 90_000;
const PHOTOS = /\.(jpe?g|jpe|jfif|mpo|png|hei[cf]|hif|avif|webp|tiff?|gif|bmp|dib|jxl|jp2|3fr|arw|cr[23w]|dcr|dng|erf|fff|gpr|iiq|k25|kdc|mef|mos|mrw|nef|nrw|orf|pef|ptx|raf|raw|rw2|rwl|sr2|srf|srw|x3f|xmp|aae|mov|mp4|m4v)$/i;

const rows = [];
let skipped = 0;
let active = 0;
let library = () => null;
let drag = 0;

/** @param current tells the library that is shown, or null where there is none yet */
export function takeDrops(current) {
  library = current;
  window.addEventListener('dragenter', (event) => hover(event, 1));
  window.addEventListener('dragleave', (event) => hover(event, -1));
  window.addEventListener('dragover', (event) => {
    if (bringsFiles(event)) event.preventDefault();
  });
  window.addEventListener('drop', (event) => drop(event));
  byId('add-photos').addEventListener('click', () => byId('add-files').click());
  byId('add-files').addEventListener('change', (event) => {
    add([...event.target.files]);
    event.target.value = '';
  });
  byId('uploads-close').addEventListener('click', clearDone);
  window.addEventListener('beforeunload', (event) => {
    if (active > 0) event.preventDefault();
  });
}

const bringsFiles = (event) => event.dataTransfer?.types.includes('Files');

function hover(event, step) {
  if (!bringsFiles(event)) return;
  event.preventDefault();
  drag = Math.max(0, drag + step);
  byId('drop-here').hidden = drag === 0;
}

async function drop(event) {
  if (!bringsFiles(event)) return;
  event.preventDefault();
  drag = 0;
  byId('drop-here').hidden = true;
  // To be asked for at once: the browser forgets the items when this handler returns.
  const entries = [...event.dataTransfer.items].map((item) => item.webkitGetAsEntry?.()).filter(Boolean);
  const files = [...event.dataTransfer.files];
  add(entries.length ? (await Promise.all(entries.map(filesOf))).flat() : files);
}

async function filesOf(entry) {
  if (entry.isFile) return [await new Promise((done, fail) => entry.file(done, fail))];
  const reader = entry.createReader();
  const found = [];
  for (;;) {
    const some = await new Promise((done, fail) => reader.readEntries(done, fail));
    if (some.length === 0) break;
    found.push(...some);
  }
  return (await Promise.all(found.filter(({ name }) => !name.startsWith('.')).map(filesOf))).flat();
}

async function add(files) {
  const photos = files.filter(({ name }) => PHOTOS.test(name));
  skipped += files.length - photos.length;
  let into = null;
  let problem = null;
  try {
    into = await target();
  } catch (error) {
    problem = error.message;
  }
  for (const file of photos) rows.push(row(file, into, problem));
  draw();
  fill();
}

/** The library that is shown; before the first photo, the first that takes any. */
async function target() {
  const taking = await api.uploadTargets();
  const shown = library();
  const found = taking.find((one) => one.library === shown) ?? (shown === null ? taking[0] : null);
  if (!found) throw new Error('This library takes no uploads here. Copy the photos into its folder.');
  return found.library;
}

function row(file, into, problem) {
  const bar = el('progress', { max: Math.max(1, file.size), value: 0 });
  const state = el('span', { class: 'state', 'data-testid': 'upload-state' });
  const again = el('button', { type: 'button', class: 'again', hidden: true }, 'Try again');
  const node = el('li', { 'data-testid': 'upload' }, el('code', {}, file.name), bar, state, again);
  const upload = { file, into, node, bar, state, again, phase: 'waiting', bytes: 0 };
  again.addEventListener('click', () => {
    tell(upload, 'waiting', 'Waiting');
    fill();
  });
  if (problem) tell(upload, 'failed', problem);
  else tell(upload, 'waiting', 'Waiting');
  byId('uploads-list').append(node);
  return upload;
}

function fill() {
  while (active < AT_ONCE) {
    const next = rows.find(({ phase }) => phase === 'waiting');
    if (!next) return;
    active += 1;
    tell(next, 'sending', 'Sending');
    start(next).finally(() => {
      active -= 1;
      draw();
      fill();
    });
  }
}

async function start(upload) {
  try {
    upload.into ??= await target();
    const became = await send(upload.into, upload.file, (bytes) => progress(upload, bytes), new AbortController().signal);
    progress(upload, upload.file.size);
    settle(upload, became);
  } catch (error) {
    tell(upload, 'failed', error.message);
  }
}

function settle(upload, { state, already, photoId, file }) {
  Object.assign(upload, { photoId, path: file, until: Date.now() + PATIENCE });
  if (state === 'waiting') tell(upload, 'done', 'Received; its folder is away, and it goes there once that is back');
  else if (already) tell(upload, 'duplicate', 'Already there');
  else tell(upload, 'sent', 'Sent');
}

function progress(upload, bytes) {
  upload.bytes = bytes;
  upload.bar.value = bytes;
  drawSummary();
}

function tell(upload, phase, words) {
  upload.phase = phase;
  upload.node.dataset.phase = phase;
  setText(upload.state, words);
  upload.again.hidden = phase !== 'failed';
  drawSummary();
}

/** Asks what became of those that were sent: a new photo, or one that the library has under another name. */
export async function followUploads() {
  const sent = rows.filter(({ phase }) => phase === 'sent').slice(0, ASKED_AT_ONCE);
  if (sent.length === 0) return;
  const into = sent[0].into;
  const ours = sent.filter((upload) => upload.into === into);
  const known = await api.filesOf(into, ours.map(({ photoId }) => photoId));
  for (const upload of ours) {
    const others = (known[upload.photoId] ?? []).filter((file) => file !== upload.path);
    if (others.length) tell(upload, 'duplicate', `Already there, as ${others[0]}`);
    else if (known[upload.photoId]) tell(upload, 'done', 'In the library');
    else if (Date.now() > upload.until) tell(upload, 'done', 'Sent');
  }
}

function draw() {
  byId('uploads').hidden = rows.length === 0 && skipped === 0;
  drawSummary();
}

function drawSummary() {
  const of = (...phases) => rows.filter(({ phase }) => phases.includes(phase)).length;
  const parts = [`${of('sent', 'done', 'duplicate')} of ${count(rows.length, 'photo')} sent`];
  if (of('duplicate')) parts.push(`${of('duplicate')} already there`);
  if (of('failed')) parts.push(`${of('failed')} failed`);
  if (skipped) parts.push(`${count(skipped, 'file')} passed over: no photos`);
  setText(byId('uploads-title'), parts.join(' · '));
  const total = byId('uploads-total');
  total.max = Math.max(1, rows.reduce((sum, { file }) => sum + file.size, 0));
  total.value = rows.reduce((sum, { bytes }) => sum + bytes, 0);
  byId('uploads-close').hidden = of('waiting', 'sending') > 0;
}

function clearDone() {
  rows.splice(0).forEach(({ node }) => node.remove());
  skipped = 0;
  draw();
}
