// A sentence on what was just done, for eyes and for screen readers; with a way back where there is one.
import { byId, el } from './dom.js';

const SHOWN = 6000;
let timer = null;

/** @param quiet said to screen readers only: the tile shows it already @param undone takes it back */
export function toast(words, { quiet = false, undone = null } = {}) {
  byId('said').textContent = words;
  if (quiet) return;
  const box = byId('toast');
  box.replaceChildren(el('span', {}, words));
  if (undone) {
    const button = el('button', { type: 'button', class: 'plain', 'data-testid': 'toast-undo' }, 'Undo');
    button.addEventListener('click', () => {
      box.hidden = true;
      undone();
    });
    box.append(button);
  }
  box.hidden = false;
  clearTimeout(timer);
  timer = setTimeout(() => {
    box.hidden = true;
  }, SHOWN);
}
