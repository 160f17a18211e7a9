// The windows of a library in order: trips, below each its days, closed. A window is read whole when it comes near the screen, and again when its revision
// changes; nothing else is touched.
import * as api from './api.js';
import { byId } from './dom.js';
import { open } from './viewer.js';
import { fill, frame, isOpen, toggle } from './window.js';

const timeline = byId('timeline');
const known = new Map();
let library = null;

const nearby = new IntersectionObserver(
  (entries) => entries.filter((entry) => entry.isIntersecting).forEach((entry) => reveal(entry.target.dataset.window)),
  { rootMargin: '900px 0px' },
);

export function clear(name) {
  library = name;
  known.clear();
  timeline.replaceChildren();
}

export function showWindows(cards) {
  const wanted = new Set(cards.map((card) => card.id));
  for (const [id, entry] of known) {
    if (!wanted.has(id)) {
      entry.section.remove();
      known.delete(id);
    }
  }
  cards.forEach((card, index) => place(card, index));
}

function place(card, index) {
  let entry = known.get(card.id);
  // A day that came into a trip, or out of one, is drawn anew.
  if (entry && (entry.card.trip === null) !== (card.trip === null)) {
    entry.section.remove();
    entry = null;
  }
  if (!entry) {
    entry = { section: null, card, near: false, asking: false, shown: 0 };
    entry.toggled = () => press(entry);
    entry.section = frame(card, entry.toggled);
    known.set(card.id, entry);
    nearby.observe(entry.section);
  }
  entry.card = card;
  if (timeline.children[index] !== entry.section) timeline.insertBefore(entry.section, timeline.children[index] ?? null);
}

/** Reads what is near the screen and not shown in its present revision: new, changed, or failed the last time. */
export function catchUp() {
  for (const entry of known.values()) if (entry.near) refresh(entry);
}

function reveal(id) {
  const entry = known.get(id);
  if (!entry) return;
  nearby.unobserve(entry.section);
  entry.near = true;
  refresh(entry);
}

function press(entry) {
  toggle(entry.section);
  entry.near = true;
  refresh(entry);
}

async function refresh(entry) {
  if (!isOpen(entry.section)) return;
  if (entry.asking || entry.shown === entry.card.revision) return;
  const asked = library;
  entry.asking = true;
  try {
    const page = await api.windowOf(asked, entry.card.id);
    if (asked !== library || entry.shown === page.card.revision) return;
    const photos = page.scenes.flatMap((scene) => scene.bursts).flatMap((burst) => burst.photos);
    fill(entry.section, entry.card, page, (id) => open(photos, id), entry.toggled, asked);
    entry.shown = page.card.revision;
  } catch (error) {
    // Away, or withdrawn meanwhile: the next look decides.
    if (!(error instanceof api.Away || error instanceof api.Gone)) throw error;
  } finally {
    entry.asking = false;
  }
}
