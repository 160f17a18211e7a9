// Files that should be photos and are none, each with its reason and what to do.
import { byId, el, setText } from './dom.js';
import { count } from './words.js';

export function showRejections(rejections) {
  byId('rejections').hidden = rejections.length === 0;
  const title = `${count(rejections.length, 'file')} could not be taken in`;
  setText(byId('rejections-title'), title);
  byId('rejections-list').replaceChildren(...rejections.map(entry));
}

function entry({ file, title, message, code, attempts }) {
  const times = attempts > 1 ? ` Tried ${count(attempts, 'time')}.` : '';
  return el(
    'li',
    { 'data-testid': 'rejection', 'data-code': code },
    el('strong', {}, title),
    el('code', {}, file),
    el('p', {}, message + times),
  );
}
