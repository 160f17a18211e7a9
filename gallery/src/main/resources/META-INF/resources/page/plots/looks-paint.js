// Paints the map of embeddings: dots, small pictures where there is room for them, a ring around the one that is looked at.
import { colour, isDark } from './frame.js';
import { keyOf, placed } from './looks-points.js';

export const ROLE_COLOURS = { pick: 'gold', alternate: 'blue', member: 'soft', reject: 'red' };
const GOLDEN_ANGLE = 137.508;
const GAP = 6;

export class LooksPaint {
  /** @param map the map, whose points, groups, transform and choices are read at each painting */
  constructor(map) {
    this.map = map;
  }

  paint() {
    const { map } = this;
    const pen = map.canvas.getContext('2d');
    pen.setTransform(map.ratio, 0, 0, map.ratio, 0, 0);
    pen.clearRect(0, 0, map.width, map.height);
    this.mix();
    const seen = this.inSight();
    for (let index = seen.length - 1; index >= 0; index -= 1) this.dot(pen, seen[index]);
    if (map.pictures) for (const point of placed(seen, map.side + GAP)) this.picture(pen, point);
    if (map.at) this.ring(pen, map.at);
    map.canvas.dataset.drawn = String(seen.length);
  }

  /** The colours of the theme as it is now. */
  mix() {
    this.palette = Object.fromEntries(['ink', 'gold', 'blue', 'red', 'soft', 'ground'].map((name) => [name, colour(name)]));
    const tone = isDark() ? '62% 66%' : '58% 42%';
    for (const group of this.map.groups.values()) group.colour = `hsl(${(group.index * GOLDEN_ANGLE) % 360} ${tone})`;
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

  /** Whether another group is looked at. */
  isAside(point) {
    const { at, window } = this.map;
    return at && keyOf(at, window) !== keyOf(point, window);
  }

  dot(pen, point) {
    const radius = point.role === 'pick' ? 5.5 : 4;
    pen.globalAlpha = this.isAside(point) ? 0.35 : 0.95;
    pen.beginPath();
    pen.arc(point.sx, point.sy, radius, 0, 2 * Math.PI);
    pen.fillStyle = this.colourOf(point);
    if (point.role === 'reject') {
      pen.lineWidth = 1.6;
      pen.strokeStyle = pen.fillStyle;
      pen.stroke();
    } else pen.fill();
    if (point.role === 'pick') {
      pen.lineWidth = 1.5;
      pen.strokeStyle = this.palette.ink;
      pen.stroke();
    }
    pen.globalAlpha = 1;
  }

  picture(pen, point) {
    const image = this.map.thumbs.of(this.map.library, point.photo);
    if (!image) return;
    const scale = this.map.side / Math.max(image.width, image.height);
    const [w, h] = [image.width * scale, image.height * scale];
    const [left, top] = [point.sx - w / 2, point.sy - h / 2];
    pen.fillStyle = this.palette.ground;
    pen.fillRect(left - 2, top - 2, w + 4, h + 4);
    pen.globalAlpha = this.isAside(point) ? 0.4 : 1;
    pen.drawImage(image, left, top, w, h);
    pen.strokeStyle = this.colourOf(point);
    pen.lineWidth = 2;
    pen.strokeRect(left - 1, top - 1, w + 2, h + 2);
    pen.globalAlpha = 1;
  }

  ring(pen, { sx, sy }) {
    pen.beginPath();
    pen.arc(sx, sy, 10, 0, 2 * Math.PI);
    pen.lineWidth = 3;
    pen.strokeStyle = this.palette.gold;
    pen.stroke();
  }
}
