// What every plot has: a heading, what it shows in a sentence, the drawing, what is left out, and the same as a table.
import { el, setText } from '../dom.js';

export class Frame {
  /** @param mouse what else a mouse can do */
  constructor(id, title, about, mouse = '') {
    this.id = id;
    this.drawing = el('div', { class: 'drawing', 'data-testid': `plot-${id}` });
    this.note = el('p', { class: 'quiet plot-note', 'data-testid': `plot-${id}-note`, role: 'status' }, 'Reading…');
    this.rows = el('div', { class: 'table' });
    this.table = el('details', { class: 'as-table', 'data-testid': `plot-${id}-table`, hidden: true }, el('summary', { class: 'plain' }, 'As a table'), this.rows);
    this.heading = el('h2', { id: `plot-${id}`, tabindex: '-1' }, title);
    this.node = el('section', { class: 'plot', 'data-plot': id, 'aria-labelledby': `plot-${id}` }, this.heading, el('p', { class: 'quiet about' }, about, mouse ? el('span', { class: 'with-mouse' }, ` ${mouse}`) : ''), this.drawing, this.note, this.table);
  }

  say(words) {
    setText(this.note, words);
    this.note.hidden = words === '';
  }

  /** @param rows arrays of cells: text, numbers or elements */
  tell(caption, heads, rows) {
    this.table.hidden = rows.length === 0;
    const head = el('thead', {}, el('tr', {}, heads.map((name) => el('th', { scope: 'col' }, name))));
    const body = el('tbody', {}, rows.map((cells) => el('tr', {}, cells.map((cell, index) => (index === 0 ? el('th', { scope: 'row' }, cell) : el('td', {}, cell))))));
    this.rows.replaceChildren(el('table', {}, el('caption', { class: 'unseen' }, caption), head, body));
  }
}

/** Calls with the width of a node, now and whenever it changes. */
export function onWidth(node, draw) {
  let width = 0;
  new ResizeObserver(() => {
    const now = Math.floor(node.clientWidth);
    if (now === width || now === 0) return;
    width = now;
    draw(width);
  }).observe(node);
}

/** A colour of the theme as it is now. */
export const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();

export const isDark = () => matchMedia('(prefers-color-scheme: dark)').matches;

/** Calls when the theme changes: what is painted on a canvas follows no style sheet. */
export const onTheme = (draw) => matchMedia('(prefers-color-scheme: dark)').addEventListener('change', draw);

/** One finger and the wheel alone scroll the page; a drag, two fingers, or the wheel with a key move and zoom a plot. */
export const meansPlot = (event) => {
  if (event.type === 'wheel') return event.ctrlKey || event.shiftKey || event.metaKey;
  return event.touches ? event.touches.length > 1 : !event.button;
};

/** A notch of a wheel is no leap, and a pinch, which comes as a wheel with Ctrl, is no crawl. */
export const wheelStep = ({ deltaX, deltaY }) => {
  const delta = deltaY || deltaX;
  return -Math.sign(delta) * Math.min(0.5, Math.abs(delta) * 0.01);
};

/** A button beside a plot. */
export function tool(words, label, does) {
  const node = el('button', { type: 'button', class: 'plain', 'aria-label': label }, words);
  node.addEventListener('click', does);
  return node;
}

/** A function that asks for one call at the next frame, however often it is called until then. */
export function onceAFrame(draw) {
  let asked = null;
  return () => {
    asked ??= requestAnimationFrame(() => {
      asked = null;
      draw();
    });
  };
}
