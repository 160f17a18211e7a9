// The keys, as people know them from other programs: what each does, and the list that "?" shows.
import { colourOfKey } from './colours.js';
import { byId, el } from './dom.js';

const COMMANDS = {
  p: 'keep', x: 'reject', u: 'clear', z: 'zoom', c: 'compare', i: 'info', s: 'split', m: 'merge', n: 'apart', v: 'move', l: 'like', '/': 'search', '?': 'help', '+': 'larger', '=': 'larger', '-': 'smaller',
  enter: 'enter', ' ': 'next', escape: 'back', arrowleft: 'left', arrowright: 'right', arrowup: 'up', arrowdown: 'down',
  home: 'first', end: 'last', pageup: 'pageUp', pagedown: 'pageDown', '[': 'clusterBefore', ']': 'clusterAfter',
};

const LIST = [
  ['Say', [['P', 'pick: keep this one'], ['X', 'reject (nothing is deleted)'], ['U', 'take back pick and reject'], ['0 – 5', 'stars'], ['6 – 9', 'colour: red, yellow, green, blue; the same again takes it away'], ['Shift P', 'keep this one, reject the rest of its cluster, next'], ['Ctrl Z', 'undo'], ['Ctrl Shift Z', 'redo']]],
  ['Look', [['Enter', 'loupe'], ['C', 'its cluster, or what is selected, side by side'], ['Z', '100 % and back'], ['+  −', 'larger, smaller'], ['I', 'what is known of it'], ['L', 'more like this one'], ['Esc', 'back']]],
  ['Go', [['/', 'search'], ['← → ↑ ↓', 'to the photo beside it'], ['Space', 'next; with Shift, the one before'], ['[  ]', 'cluster before, after'], ['Home, End', 'first, last']]],
  ['Put right', [['Ctrl click, Shift click', 'select several'], ['Ctrl A', 'select all'], ['Shift ← →', 'select on'], ['M', 'one cluster: merge what is selected'], ['S', 'split what is selected out of its cluster'], ['N', 'not the same: the two selected'], ['V', 'move to another cluster']]],
];

/** The command of a key, with its number of stars; null where it is none of ours. */
export function commandOf(event) {
  const key = event.key.toLowerCase();
  if (event.ctrlKey || event.metaKey) {
    if (key === 'z') return { name: event.shiftKey ? 'redo' : 'undo' };
    if (key === 'y') return { name: 'redo' };
    return key === 'a' ? { name: 'selectAll' } : null;
  }
  if (event.altKey) return null;
  if (/^[0-5]$/.test(key)) return { name: 'stars', stars: Number(key) };
  if (/^[6-9]$/.test(key)) return { name: 'colour', colour: colourOfKey(key) };
  if (key === 'p' && event.shiftKey) return { name: 'keepOnly' };
  if (key === ' ' && event.shiftKey) return { name: 'before' };
  const name = COMMANDS[key];
  return name ? { name, extend: event.shiftKey } : null;
}

/** Where keys are letters to be written, or press what has the focus. */
export function isTyping({ target, key }) {
  if (target.closest?.('input:not([type=checkbox], [type=range]), select, textarea')) return true;
  return (key === 'Enter' || key === ' ') && target.closest?.('button, a, summary, input') !== null && target.closest?.('button, a, summary, input') !== undefined;
}

export function toggleHelp() {
  const dialog = byId('help');
  if (dialog.open) return dialog.close();
  if (!dialog.firstChild) {
    const close = el('button', { type: 'button', class: 'plain' }, 'Close');
    close.addEventListener('click', () => dialog.close());
    dialog.append(el('header', {}, el('h2', { id: 'help-title' }, 'Keys'), close), el('div', { class: 'help-lists' }, LIST.map(([title, keys]) => el('section', {}, el('h3', {}, title), el('dl', {}, keys.flatMap(([key, words]) => [el('dt', {}, key.split(', ').map((one) => el('kbd', {}, one))), el('dd', {}, words)]))))));
    dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
  }
  return dialog.showModal();
}
