// Files that should be photos and are none, each with its reason and what to do; tried again on request.
import * as api from './api.js';
import { byId, el, setText } from './dom.js';
import { count, number, when } from './words.js';

let library = null;
let rejections = [];
let code = null;
const asking = new Set();

export function showRejections(of, found) {
  if (of !== library) code = null;
  library = of;
  rejections = found;
  asking.clear();
  draw();
}

function draw() {
  if (!rejections.some((rejection) => rejection.code === code)) code = null;
  byId('rejections').hidden = rejections.length === 0;
  setText(byId('rejections-title'), `${count(rejections.length, 'file')} could not be taken in`);
  byId('rejections-reasons').replaceChildren(...reasons());
  byId('rejections-list').replaceChildren(...meant().map(entry));
  const button = byId('rejections-retry');
  setText(button, code ? `Try these ${number(meant().length)} again` : 'Try all again');
  button.disabled = meant().every(isAsked);
}

const meant = () => rejections.filter((rejection) => code === null || rejection.code === code);
const isAsked = ({ asked, subject }) => asked || asking.has(subject);

/** How many for each reason; a press shows these alone. */
function reasons() {
  const kinds = new Map();
  for (const { code: kind, title } of rejections) {
    kinds.set(kind, { title, files: (kinds.get(kind)?.files ?? 0) + 1 });
  }
  return [...kinds].sort((one, other) => other[1].files - one[1].files).map(([kind, { title, files }]) => {
    const chip = el('button', { type: 'button', 'data-testid': 'reason', 'data-code': kind, 'aria-pressed': String(kind === code) }, title, el('b', {}, number(files)));
    chip.addEventListener('click', () => {
      code = kind === code ? null : kind;
      draw();
    });
    return chip;
  });
}

function entry(rejection) {
  const { file, title, message } = rejection;
  return el(
    'li',
    { 'data-testid': 'rejection', 'data-code': rejection.code },
    el('strong', {}, title),
    el('code', {}, file),
    el('p', {}, message, el('span', { class: 'quiet' }, attempts(rejection))),
    again(rejection),
  );
}

function attempts(rejection) {
  const times = rejection.attempts > 1 ? ` Tried ${count(rejection.attempts, 'time')}.` : '';
  if (isAsked(rejection)) return `${times} Being tried again…`;
  return rejection.nextAt ? `${times} Next try ${when(rejection.nextAt)}.` : times;
}

function again(rejection) {
  const button = el('button', { type: 'button', class: 'again', 'data-testid': 'retry', disabled: isAsked(rejection), 'aria-label': `Try ${rejection.file} again` }, 'Try again');
  button.addEventListener('click', () => ask([rejection], { subjects: [rejection.subject] }));
  return button;
}

async function ask(wanted, request) {
  wanted.forEach(({ subject }) => asking.add(subject));
  draw();
  try {
    await api.retry(library, request);
    setText(byId('rejections-problem'), '');
  } catch (error) {
    wanted.forEach(({ subject }) => asking.delete(subject));
    setText(byId('rejections-problem'), error.message);
    draw();
  }
}

byId('rejections-retry').addEventListener('click', () => ask(meant(), code ? { code } : {}));
