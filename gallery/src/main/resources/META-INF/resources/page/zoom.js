// What all pictures side by side share: how large, and which spot is in the middle. A zoom of 1 is one pixel of the photo on
// one pixel of the screen; null is "as large as fits".

const STEP = 1.25;
const MOST = 8;

export class Zoom {
  constructor(changed) {
    Object.assign(this, { scale: null, x: 0.5, y: 0.5, changed });
  }

  fit() {
    this.set(null, 0.5, 0.5);
  }

  /** To 100 % at a spot (0 to 1 from left and from top), or back. */
  toggle(x = this.x, y = this.y) {
    if (this.scale === null) this.set(1, x, y);
    else this.fit();
  }

  /**
   * Larger or smaller, with the spot under the pointer staying there.
   * @param by more than 1: larger
   * @param fitting the zoom at which the picture fits
   * @param spot {x, y} of the photo under the pointer
   */
  by(by, fitting, spot) {
    const before = this.scale ?? fitting;
    const after = Math.min(MOST, before * by);
    if (after <= fitting * 1.02) return this.fit();
    const share = before / after;
    const from = this.scale === null ? { x: 0.5, y: 0.5 } : this;
    return this.set(after, spot.x + (from.x - spot.x) * share, spot.y + (from.y - spot.y) * share);
  }

  step(larger, fitting) {
    this.by(larger ? STEP : 1 / STEP, fitting, this);
  }

  /** Moves by shares of the photo. */
  move(x, y) {
    if (this.scale !== null) this.set(this.scale, this.x + x, this.y + y);
  }

  set(scale, x, y) {
    Object.assign(this, { scale, x: Math.min(1, Math.max(0, x)), y: Math.min(1, Math.max(0, y)) });
    this.changed();
  }
}
