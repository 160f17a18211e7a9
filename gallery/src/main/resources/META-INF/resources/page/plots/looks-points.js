// The points of the map of embeddings: which belong together, which lies where, which has room for a picture.

const ROLES = ['pick', 'alternate', 'member', 'reject'];
/** More than a screen has, so that a place is one number. */
const ROWS = 100000;

/** Picks come first: they are painted over others and get a picture before them. */
export const ranked = (points) => points.map((point, index) => ({ ...point, index, rank: ROLES.indexOf(point.role) })).sort((one, other) => one.rank - other.rank || one.index - other.index);

/** What a point belongs to: its cluster on the map of a window, its window on that of a library. */
export const keyOf = (point, window) => (window ? point.cluster : point.window);

/** The points that belong together, by key. */
export function groupsOf(points, window) {
  const keys = [...new Set(points.map((point) => keyOf(point, window)))].sort((one, other) => (one < other ? -1 : 1));
  const groups = new Map(keys.map((key, index) => [key, { index, points: [] }]));
  for (const point of points) {
    const group = groups.get(keyOf(point, window));
    Object.assign(group, { window: point.window, cluster: point.cluster });
    group.points.push(point);
  }
  return groups;
}

/** The one nearest to a place on the screen, if it is near. */
export function nearest(points, x, y, near) {
  let [best, least] = [null, near * near];
  for (const point of points) {
    const square = (point.sx - x) ** 2 + (point.sy - y) ** 2;
    if (square < least) [best, least] = [point, square];
  }
  return best;
}

/** The one that lies that way from another, rather near than straight ahead; that one itself where there is none. */
export function beside(points, from, [dx, dy]) {
  let [best, least] = [from, Infinity];
  for (const point of points) {
    const [x, y] = [point.px - from.px, point.py - from.py];
    const along = x * dx + y * dy;
    const across = Math.abs(x * dy) + Math.abs(y * dx);
    if (point !== from && along > 0 && along >= across * 0.7 && along + 2 * across < least) [best, least] = [point, along + 2 * across];
  }
  return best;
}

/** Those that have room for a picture of that side, the first ones first: none covers another. */
export function placed(points, side) {
  const taken = new Map();
  return points.filter((point) => {
    const [column, row] = [Math.floor(point.sx / side), Math.floor(point.sy / side)];
    for (let c = column - 1; c <= column + 1; c += 1) {
      for (let r = row - 1; r <= row + 1; r += 1) {
        const other = taken.get(c * ROWS + r);
        if (other && Math.abs(other.sx - point.sx) < side && Math.abs(other.sy - point.sy) < side) return false;
      }
    }
    taken.set(column * ROWS + row, point);
    return true;
  });
}
