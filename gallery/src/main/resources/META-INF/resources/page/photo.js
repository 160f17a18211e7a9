// One photo as a tile.
import { el } from './dom.js';
import { ROLES, ROLES_IN_FULL } from './words.js';

/** Pictures of the window that is being filled, by address: they move from the old tile to the new one. */
let spare = new Map();

/** From now on, until the next call, pictures of this window are used again: a new revision does not flicker. */
export function reusePictures(section) {
  spare = new Map([...section.querySelectorAll('img')].map((image) => [image.getAttribute('src'), image]));
}

export function tile(photo, open, large = false) {
  const button = el(
    'button',
    {
      type: 'button',
      class: 'photo',
      'data-testid': photo.role === 'pick' ? 'pick' : 'photo',
      'data-photo': photo.id,
      'data-role': photo.role,
      title: large ? null : [ROLES_IN_FULL[photo.role], ...photo.reasons].join(' · '),
      'aria-label': describe(photo),
    },
    picture(photo),
    badge(photo.role),
  );
  button.style.aspectRatio = shape(photo);
  button.addEventListener('click', () => open(photo.id));
  return button;
}

export function badge(role, full = false) {
  const words = full ? ROLES_IN_FULL[role] : ROLES[role];
  return words ? el('span', { class: 'badge', 'data-role': role, 'data-testid': 'badge' }, words) : null;
}

export function describe(photo) {
  return `${photo.name}: ${ROLES_IN_FULL[photo.role]}${photo.reasons.length ? `, ${photo.reasons.join(', ')}` : ''}`;
}

export const isTall = (photo) => photo.height > photo.width;

function shape(photo) {
  return photo.width > 0 && photo.height > 0 ? `${photo.width} / ${photo.height}` : '3 / 2';
}

function picture(photo) {
  if (!photo.picture) return el('span', { class: 'missing' }, photo.name);
  const known = spare.get(photo.picture);
  spare.delete(photo.picture);
  return known ?? el('img', { src: photo.picture, alt: photo.name, loading: 'lazy', decoding: 'async', draggable: 'false' });
}
