// Paints the map of embeddings: dots, small pictures where there is room for them, a ring around the one that is looked at.
import { colour, isDark } from './frame.js';
import { keyOf, placed } from './looks-points.js';

export const ROLE_COLOURS = { pick: 'gold', alternate: 'blue', member: 'soft', reject: 'red' };
const GOLDEN_ANGLE = 137.508;
const GAP = 6;
/** The part of the map that has dots. */
const COVERED = 0.35;
/** Pixels between neighbours where dots have their whole size, and the least part of it. */
const ROOMY = 8;
const SMALLEST = 0.5;

export class LooksPaint {
  /** @param map the map, whose points, groups, transform and choices are read at each painting */
  constructor(map) {
    this.map = map;
    /** Whether what was drawn is another by now; what is pointed at is painted above it, so that a pointer moves at once. */
    this.stale = true;
  }

  paint() {
    const { canvas, at, groups } = this.map;
    if (this.stale) this.below();
    this.stale = false;
    const pen = canvas.getContext('2d');
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.clearRect(0, 0, canvas.width, canvas.height);
    pen.drawImage(this.base, 0, 0);
    pen.scale(this.map.ratio, this.map.ratio);
    if (at && groups.size > 1) this.lift(pen, keyOf(at, this.map.window));
    if (at) this.ring(pen, at);
  }

  /** All that there is, once for many pointers. */
  below() {
    const { canvas, ratio, pictures, side } = this.map;
    if (this.base?.width !== canvas.width || this.base.height !== canvas.height) this.base = new OffscreenCanvas(canvas.width, canvas.height);
    const pen = this.base.getContext('2d');
    pen.setTransform(ratio, 0, 0, ratio, 0, 0);
    pen.clearRect(0, 0, this.map.width, this.map.height);
    this.mix();
    this.seen = this.inSight();
    this.dots(pen, this.seen);
    this.map.thumbs.begin();
    this.shown = pictures ? placed(this.seen, side + GAP) : [];
    for (const point of this.shown) this.picture(pen, point);
    canvas.dataset.drawn = String(this.seen.length);
  }

  /** What belongs together above all else, which fades. */
  lift(pen, key) {
    const belongs = (point) => keyOf(point, this.map.window) === key;
    pen.globalAlpha = 0.62;
    pen.fillStyle = this.palette.ground;
    pen.fillRect(0, 0, this.map.width, this.map.height);
    this.dots(pen, this.seen.filter(belongs));
    for (const point of this.shown.filter(belongs)) this.picture(pen, point);
  }

  /** The colours of the theme as it is now. */
  mix() {
    this.palette = Object.fromEntries(['ink', 'gold', 'blue', 'red', 'soft', 'ground'].map((name) => [name, colour(name)]));
    const tone = isDark() ? '62% 66%' : '58% 42%';
    for (const group of this.map.groups.values()) group.colour = `hsl(${(group.index * GOLDEN_ANGLE) % 360} ${tone})`;
  }

  /** Dots of very many photos are smaller, so that they do not become one blot; they grow as one comes nearer. */
  scale() {
    const { width, height, points, transform } = this.map;
    const apart = transform.k * Math.sqrt((COVERED * width * height) / points.length);
    return Math.min(1, Math.max(SMALLEST, apart / ROOMY));
  }

  /** Picks last, over the others. */
  dots(pen, points) {
    const scale = this.scale();
    pen.globalAlpha = 0.95;
    for (let index = points.length - 1; index >= 0; index -= 1) this.dot(pen, points[index], scale);
    pen.globalAlpha = 1;
  }

  dot(pen, point, scale) {
    pen.beginPath();
    pen.arc(point.sx, point.sy, scale * (point.role === 'pick' ? 5.5 : 4), 0, 2 * Math.PI);
    pen.fillStyle = this.colourOf(point);
    if (point.role === 'reject') {
      pen.lineWidth = scale * 1.6;
      pen.strokeStyle = pen.fillStyle;
      pen.stroke();
    } else pen.fill();
    if (point.role === 'pick') {
      pen.lineWidth = scale * 1.5;
      pen.strokeStyle = this.palette.ink;
      pen.stroke();
    }
  }

  inSight() {
    const { points, transform, width, height, side } = this.map;
    for (const point of points) {
      point.sx = transform.x + transform.k * point.px;
      point.sy = transform.y + transform.k * point.py;
    }
    return points.filter(({ sx, sy }) => sx > -side && sy > -side && sx < width + side && sy < height + side);
  }

  colourOf(point) {
    return this.map.by === 'role' ? this.palette[ROLE_COLOURS[point.role]] : this.map.groups.get(keyOf(point, this.map.window)).colour;
  }

  picture(pen, point) {
    const image = this.map.thumbs.of(this.map.library, point.photo);
    if (!image) return;
    const scale = this.map.side / Math.max(image.width, image.height);
    const [w, h] = [image.width * scale, image.height * scale];
    const [left, top] = [point.sx - w / 2, point.sy - h / 2];
    pen.fillStyle = this.palette.ground;
    pen.fillRect(left - 2, top - 2, w + 4, h + 4);
    pen.drawImage(image, left, top, w, h);
    pen.strokeStyle = this.colourOf(point);
    pen.lineWidth = 2;
    pen.strokeRect(left - 1, top - 1, w + 2, h + 2);
  }

  ring(pen, { sx, sy }) {
    pen.beginPath();
    pen.arc(sx, sy, 10, 0, 2 * Math.PI);
    pen.lineWidth = 3;
    pen.strokeStyle = this.palette.gold;
    pen.stroke();
  }
}
