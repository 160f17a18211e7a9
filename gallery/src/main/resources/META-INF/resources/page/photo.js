// One photo as a tile.
import { el } from './dom.js';
import { ROLES, ROLES_IN_FULL } from './words.js';

/** Pictures by address: moved from the old tile to the new one, so that a new revision does not flicker. */
const pictures = new Map();

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
    picture(photo, large),
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

function picture(photo, large) {
  if (!photo.picture) return el('span', { class: 'missing' }, photo.name);
  const known = pictures.get(photo.picture);
  if (known && !large) return known;
  const image = el('img', { src: photo.picture, alt: photo.name, loading: 'lazy', decoding: 'async', draggable: 'false' });
  pictures.set(photo.picture, image);
  return image;
}

/** Forgets pictures that stand nowhere any more. */
export function forgetUnused() {
  for (const [address, image] of pictures) if (!image.isConnected) pictures.delete(address);
}
