// What a person should know of the watched folders, such as one that is offline.
import { byId, el } from './dom.js';

export function showNotices(notices) {
  const section = byId('notices');
  const said = JSON.stringify(notices);
  if (section.dataset.said === said) return;
  section.dataset.said = said;
  section.hidden = notices.length === 0;
  byId('notices-list').replaceChildren(...notices.map((notice) => el('li', { 'data-testid': 'notice' }, notice)));
}
