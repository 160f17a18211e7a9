// The windows of a library in order. A window is read whole when it comes near the screen, and again when its revision
// changes; nothing else is touched.
import * as api from './api.js';
import { byId } from './dom.js';
import { open } from './viewer.js';
import { fill, frame } from './window.js';

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
  if (!entry) {
    entry = { section: frame(card), card, near: false, asking: false, shown: 0 };
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

async function refresh(entry) {
  if (entry.asking || entry.shown === entry.card.revision) return;
  const asked = library;
  entry.asking = true;
  try {
    const page = await api.windowOf(asked, entry.card.id);
    if (asked !== library || entry.shown === page.card.revision) return;
    const photos = page.scenes.flatMap((scene) => scene.bursts).flatMap((burst) => burst.photos);
    fill(entry.section, page, (id) => open(photos, id));
    entry.shown = page.card.revision;
  } catch (error) {
    // Away, or withdrawn meanwhile: the next look decides.
    if (!(error instanceof api.Away || error instanceof api.Gone)) throw error;
  } finally {
    entry.asking = false;
  }
}
