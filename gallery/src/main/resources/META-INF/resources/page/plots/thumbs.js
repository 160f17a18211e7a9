// Small pictures for a canvas: asked for a few at a time, made small when they come, and kept.
import { picture } from '../pictures.js';

const AT_ONCE = 6;
const KEPT = 600;
const PIXELS = 208;

export class Thumbs {
  constructor(came) {
    Object.assign(this, { came, made: new Map(), waiting: new Map(), busy: 0 });
  }

  /** A new painting: what has not been begun is asked for again, where it is still in sight. */
  begin() {
    for (const key of this.waiting.keys()) this.made.delete(key);
    this.waiting.clear();
  }

  /** The picture, or null while it comes. */
  of(library, photo) {
    if (!photo.v) return null;
    const key = `${library}/${photo.id}`;
    const known = this.made.get(key);
    if (known === undefined) {
      this.made.set(key, null);
      this.waiting.set(key, picture(library, photo, 1));
      this.more();
    }
    return known ?? null;
  }

  more() {
    while (this.busy < AT_ONCE && this.waiting.size > 0) {
      const [key, address] = this.waiting.entries().next().value;
      this.waiting.delete(key);
      this.busy += 1;
      this.take(key, address);
    }
  }

  async take(key, address) {
    try {
      const answer = await fetch(address);
      if (answer.ok) this.keep(key, await createImageBitmap(await answer.blob(), { resizeWidth: PIXELS, resizeQuality: 'medium' }));
    } catch {
      // Drawn as a dot.
    }
    this.busy -= 1;
    this.more();
  }

  keep(key, image) {
    this.made.set(key, image);
    if (this.made.size > KEPT) this.made.delete(this.made.keys().next().value);
    this.came();
  }
}
