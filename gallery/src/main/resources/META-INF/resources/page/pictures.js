// Addresses of pictures in the size that is needed. They change with the picture, so that browsers keep them for ever.

/** The smallest is kept of every photo; larger ones are made of the original when somebody looks. */
const SIZES = [512, 1024, 2048];

const base = (library, id) => `/api/libraries/${encodeURIComponent(library)}/photos/${id}`;

/** The smallest picture with that many pixels on its longer edge; null where there is none yet. */
export function picture(library, photo, pixels) {
  if (!photo.v) return null;
  const size = SIZES.find((one) => one >= pixels) ?? SIZES.at(-1);
  return `${base(library, photo.id)}/picture?size=${size}&v=${photo.v}`;
}

/** Steps up to all pixels: what a picture that is shown larger and larger takes one after the other. */
export function finest(library, photo, pixels) {
  const all = photo.v && pixels > SIZES.at(-1) && Math.max(photo.w, photo.h) > SIZES.at(-1);
  return all ? `${base(library, photo.id)}/original?v=${photo.v}` : picture(library, photo, pixels);
}

/** For tiles: the browser takes the one that its screen needs. */
export function srcset(library, photo) {
  if (!photo.v) return null;
  const share = photo.w > 0 && photo.h > photo.w ? photo.w / photo.h : 1;
  return SIZES.slice(0, 2).map((size) => `${picture(library, photo, size)} ${Math.round(size * share)}w`).join(', ');
}
