// The bubbles on the map of places. Places that would cover each other are one bubble until there is room.
import { el } from '../dom.js';
import { number } from '../words.js';

const APART = 26;
const EDGE = 30;

export class Bubbles {
  /** @param does what a bubble says and does: address(place), words(bubble), clicked(event, bubble), point(bubble), leave() */
  constructor(does) {
    this.does = does;
    this.node = el('div', { class: 'bubbles', role: 'group', 'aria-label': 'Places' });
    this.shown = new Map();
  }

  /** @param places as many as there are; those out of sight get no bubble */
  draw(places, projection, width, height) {
    const spots = places.map((place) => ({ place, at: projection([place.longitude, place.latitude]) }));
    const bubbles = merged(spots.filter(({ at }) => at && at[0] > -EDGE && at[1] > -EDGE && at[0] < width + EDGE && at[1] < height + EDGE));
    const wanted = new Set();
    for (const bubble of bubbles) {
      const key = String(bubble.places[0].index);
      wanted.add(key);
      this.put(this.shown.get(key) ?? this.made(key), bubble);
    }
    for (const [key, node] of this.shown) {
      if (!wanted.has(key)) {
        node.remove();
        this.shown.delete(key);
      }
    }
    this.node.dataset.count = String(bubbles.length);
  }

  made(key) {
    const node = el('a', { class: 'bubble', 'data-testid': 'place' });
    node.addEventListener('click', (event) => this.does.clicked(event, node.bubble));
    for (const type of ['pointerenter', 'focus']) node.addEventListener(type, () => this.does.point(node.bubble));
    for (const type of ['pointerleave', 'blur']) node.addEventListener(type, () => this.does.leave());
    this.shown.set(key, node);
    this.node.append(node);
    return node;
  }

  put(node, bubble) {
    const side = Math.round(Math.min(64, 24 + 2.2 * Math.sqrt(bubble.photos)));
    node.bubble = bubble;
    node.setAttribute('href', this.does.address(bubble.places[0]));
    node.setAttribute('aria-label', this.does.words(bubble).join(', '));
    node.textContent = bubble.photos > 1 ? number(bubble.photos) : '';
    Object.assign(node.style, { width: `${side}px`, height: `${side}px`, transform: `translate(${bubble.at[0] - side / 2}px, ${bubble.at[1] - side / 2}px)` });
  }
}

/** The largest first; what lies on one joins it. */
function merged(spots) {
  const bubbles = [];
  for (const { place, at } of spots.sort((one, other) => other.place.photos - one.place.photos || one.place.index - other.place.index)) {
    const near = bubbles.find((bubble) => Math.hypot(bubble.at[0] - at[0], bubble.at[1] - at[1]) < APART);
    if (near) {
      near.places.push(place);
      near.photos += place.photos;
    } else bubbles.push({ at, places: [place], photos: place.photos });
  }
  return bubbles;
}
