// A photo in the contact sheet.
import { el, setText } from './dom.js';
import { picture, srcset } from './pictures.js';
import { colourFor, flagOf, isUnsaved, starsOf } from './said.js';
import { badgeOf, clock, count, KINDS, standing } from './words.js';

export function makeTile() {
  // What they show is said in the label of the whole.
  const part = (name) => el('span', { class: name, 'aria-hidden': 'true' });
  const node = el('div', { role: 'option', class: 'tile', 'aria-selected': 'false', tabindex: '-1' });
  const parts = { frame: part('frame'), behind: part('behind'), flag: part('flag'), badge: part('badge'), colour: part('colour'), caption: part('caption'), stars: part('stars') };
  parts.image = null;
  parts.missing = part('missing');
  parts.frame.append(parts.missing, parts.behind, parts.flag, parts.badge, parts.colour);
  node.append(parts.frame, parts.caption, parts.stars);
  node.parts = parts;
  return node;
}

/**
 * @param item {photo, behind: how many stand behind it, edge: its place in its cluster}
 * @param calm whether its picture may be asked for
 */
export function updateTile(node, library, item, { index, total, selected, current, calm, width }) {
  const { photo, behind } = item;
  const flag = flagOf(photo.id);
  const stars = starsOf(photo.id) ?? photo.rating ?? 0;
  const colour = colourFor(photo);
  const unsaved = isUnsaved(photo.id);
  showPicture(node, library, photo, width, calm);
  const state = [photo.role, flag, stars, colour, unsaved, selected, current, behind, item.edge, index, total, photo.name, photo.at].join('|');
  if (node.state === state && node.photo === photo) return;
  node.state = state;
  node.photo = photo;
  setData(node, { photo: photo.id, role: photo.role, flag: flag ?? '', colour: colour ?? '', edge: item.edge, unsaved: String(unsaved), testid: photo.role === 'pick' ? 'pick' : 'photo' });
  node.setAttribute('aria-selected', String(selected));
  node.setAttribute('aria-posinset', index + 1);
  node.setAttribute('aria-setsize', total);
  node.setAttribute('aria-label', describe(item, { flag, stars, colour, unsaved }));
  node.tabIndex = current ? 0 : -1;
  node.classList.toggle('current', current);
  write(node.parts, item, flag, stars, unsaved);
}

function setData({ dataset }, data) {
  for (const [name, value] of Object.entries(data)) if (dataset[name] !== value) dataset[name] = value;
}

function write(parts, { photo, behind }, flag, stars, unsaved) {
  setText(parts.behind, behind > 1 ? String(behind) : '');
  parts.behind.hidden = !(behind > 1);
  setText(parts.flag, `${flag === 'keep' ? '✓' : flag === 'reject' ? '✕' : ''}`);
  parts.flag.hidden = !flag;
  const badge = badgeOf(photo.role, flag);
  setText(parts.badge, badge);
  parts.badge.hidden = !badge;
  parts.badge.dataset.role = photo.role;
  setText(parts.caption, photo.words ?? (photo.at ? `${clock(photo.at)}  ${photo.name}` : photo.name));
  setText(parts.stars, `${'★'.repeat(Math.max(0, stars))}${unsaved ? ' ⋯' : ''}`);
}

/** Another photo's picture goes at once; its own comes when it may be asked for. */
function showPicture(node, library, photo, width, calm) {
  const address = picture(library, photo, 1);
  if (node.address === address) return;
  const { frame, image, missing } = node.parts;
  image?.remove();
  node.parts.image = null;
  node.address = address === null ? null : undefined;
  missing.hidden = address !== null;
  setText(missing, address === null ? 'No picture yet' : '');
  if (address === null || !calm) return;
  node.address = address;
  node.parts.image = imageOf(address, srcset(library, photo), width);
  frame.prepend(node.parts.image);
}

function imageOf(address, sizes, width) {
  const image = el('img', { alt: '', decoding: 'async', draggable: 'false', sizes: `${width}px`, srcset: sizes, src: address });
  // The larger picture is made of the original, which may be away: then the kept one does.
  image.addEventListener('error', () => image.removeAttribute('srcset'));
  return image;
}

/** For who does not see it. */
export function describe({ photo, behind }, { flag, stars, colour, unsaved }) {
  return [
    `${photo.name}: ${standing(photo.role, flag)}`,
    stars > 0 ? count(stars, 'star') : '',
    colour ? `${colour} label` : '',
    behind > 1 ? `${behind} photos in its cluster` : '',
    KINDS[photo.kind] ?? '',
    unsaved ? 'not saved yet' : '',
  ].filter(Boolean).join(', ');
}
