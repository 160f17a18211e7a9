// Addresses of pictures in the size that is needed. They change with the picture, so that browsers keep them for ever.

const SIZES = [256, 512, 1024, 2048];
let sized = false;

/** Whether the server tells that it has pictures in sizes; else there is one thumbnail of each photo. */
export function offerSizes(offered) {
  sized = offered;
}

const base = (library, id) => `/api/libraries/${encodeURIComponent(library)}/photos/${id}`;
const thumbnail = (library, { id, v }) => `/api/photos/${encodeURIComponent(library)}/${id}/thumbnail?v=${v}`;

/** The smallest picture with that many pixels on its longer edge; null where there is none yet. */
export function picture(library, photo, pixels) {
  if (!photo.v) return null;
  if (!sized) return thumbnail(library, photo);
  const size = SIZES.find((one) => one >= pixels) ?? SIZES.at(-1);
  return `${base(library, photo.id)}/picture?size=${size}&v=${photo.v}`;
}

/** Steps up to all pixels: what a picture that is shown larger and larger takes one after the other. */
export function finest(library, photo, pixels) {
  if (!photo.v) return null;
  if (!sized) return thumbnail(library, photo);
  return pixels > SIZES.at(-1) && Math.max(photo.w, photo.h) > SIZES.at(-1) ? `${base(library, photo.id)}/original?v=${photo.v}` : picture(library, photo, pixels);
}

/** For tiles: the browser takes the one that its screen needs. */
export function srcset(library, photo, width) {
  if (!photo.v || !sized) return null;
  const share = photo.w > 0 && photo.h > photo.w ? photo.w / photo.h : 1;
  return SIZES.slice(0, 3).map((size) => `${picture(library, photo, size)} ${Math.round(size * share)}w`).join(', ');
}
