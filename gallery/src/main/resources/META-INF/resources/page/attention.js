// Where the model looks in a photo, once somebody wants to know; it stays open from photo to photo.
import * as api from './api.js';
import { el } from './dom.js';

let wanted = false;

export function attention(library, photo) {
  const room = el('div', { class: 'attention-room', 'aria-live': 'polite' });
  const node = el('details', { class: 'attention', 'data-testid': 'viewer-attention' }, el('summary', { class: 'plain' }, 'Where the model looks'), room);
  let asked = false;
  node.addEventListener('toggle', () => {
    wanted = node.open;
    if (!node.open || asked) return;
    asked = true;
    show(library, photo, room);
  });
  node.open = wanted;
  return node;
}

async function show(library, photo, room) {
  room.replaceChildren(el('p', { class: 'quiet' }, 'Looking…'));
  try {
    const { picture, words } = await api.attention(library, photo.id);
    room.replaceChildren(picture ? seen(picture, photo, room) : '', el('p', { class: 'quiet' }, words));
  } catch (problem) {
    room.replaceChildren(el('p', { class: 'quiet' }, problem.message));
  }
}

function seen(address, photo, room) {
  const image = el('img', { src: address, alt: `What the model sees of ${photo.name}, bright where it looks most` });
  image.addEventListener('error', async () => room.replaceChildren(el('p', { class: 'quiet' }, await api.whyNot(address))), { once: true });
  return image;
}
