// One window of the timeline: its scenes, each with the pick large and the others beside it.
import { clocks } from './clocks.js';
import { el, svg } from './dom.js';
import { describe, isTall, reusePictures, tile } from './photo.js';
import { count, lead, number } from './words.js';

/** A day within a trip is closed until it is asked for: the trip shows its photos already. */
export function frame(card, toggled) {
  const within = card.trip !== null;
  return el(
    'section',
    { class: within ? 'window within' : 'window', 'data-testid': within ? 'day-of-trip' : 'window', 'data-window': card.id, 'data-kind': card.kind, 'aria-label': card.title },
    head(card, { toggled: within ? toggled : null }),
    el('div', { class: 'scenes', hidden: within }, el('div', { class: 'waiting' })),
  );
}

export const isOpen = (section) => !section.querySelector('.scenes').hidden;

export function toggle(section) {
  const scenes = section.querySelector('.scenes');
  scenes.hidden = !scenes.hidden;
  section.querySelector('.day-toggle').setAttribute('aria-expanded', String(!scenes.hidden));
}

const FEW = 4;

/**
 * @param metrics figures of the chosen k, once the window was read whole
 * @param toggled what a press on the title does, where the window can be closed
 */
export function head(card, { metrics = null, sweep = [], toggled = null, open = false } = {}) {
  const title = toggled ? el('button', { type: 'button', class: 'day-toggle', 'data-testid': 'day-toggle', 'aria-expanded': String(open) }, card.title) : card.title;
  if (toggled) title.addEventListener('click', toggled);
  return el(
    'header',
    { class: 'window-head' },
    el(
      'div',
      {},
      el(card.trip === null ? 'h2' : 'h3', { 'data-testid': 'window-title' }, title),
      el(
        'p',
        { class: 'counts', 'data-testid': 'window-counts' },
        el('b', {}, number(card.photos)),
        card.photos === 1 ? ' photo' : ' photos',
        el('span', { class: 'arrow', 'aria-hidden': 'true' }, ' → '),
        el('b', {}, number(card.picks)),
        card.picks === 1 ? ' pick' : ' picks',
      ),
    ),
    el(
      'div',
      { class: 'facts' },
      chart(sweep),
      el('span', { 'data-testid': 'window-k', title: figures(metrics) }, count(card.k, 'scene')),
      el('span', { 'data-testid': 'window-revision' }, `revision ${card.revision}`),
    ),
  );
}

function figures(metrics) {
  if (!metrics) return null;
  const { k, silhouette, daviesBouldin, sse } = metrics;
  return `k = ${k}: silhouette ${silhouette.toFixed(2)}, Davies–Bouldin ${daviesBouldin.toFixed(2)}, SSE ${sse.toFixed(2)}`;
}

/** Silhouette of every number of scenes tried; the chosen one stands out. */
function chart(sweep) {
  if (sweep.length < 2) return null;
  const shown = sweep.length > 40 ? sweep.filter((point, index) => point.chosen || index % Math.ceil(sweep.length / 40) === 0) : sweep;
  const best = Math.max(...shown.map((point) => point.silhouette), 0.01);
  const bars = shown.map((point, index) => {
    const height = Math.max(2, (24 * Math.max(0, point.silhouette)) / best);
    return svg('rect', { x: index * 6, y: 26 - height, width: 4, height, rx: 1.5, class: point.chosen ? 'chosen' : '' });
  });
  const title = svg('title');
  title.textContent = `Silhouette for each number of scenes tried, ${shown[0].k} to ${shown.at(-1).k}`;
  return svg('svg', { class: 'sweep', role: 'img', viewBox: `0 0 ${shown.length * 6} 26`, width: shown.length * 6, height: 26 }, title, ...bars);
}

/** Puts the content of a window in place of the old one; the focus stays on its photo. */
export function fill(section, card, page, open, toggled, library) {
  const focused = section.contains(document.activeElement) ? document.activeElement.dataset.photo : null;
  reusePictures(section);
  section.replaceChildren(
    head({ ...page.card, trip: card.trip }, { metrics: page.metrics, sweep: page.sweep, toggled: card.trip === null ? null : toggled, open: true }),
    ...clocks(library, page.clocks),
    el('div', { class: 'scenes' }, page.scenes.map((scene) => sceneOf(scene, open))),
  );
  if (focused) section.querySelector(`[data-photo="${focused}"]`)?.focus({ preventScroll: true });
}

function sceneOf(scene, open) {
  const all = scene.bursts.flatMap((burst) => burst.photos);
  const best = all.find((photo) => photo.role === 'pick') ?? all[0];
  const others = all.length > 1 ? el('div', { class: 'others' }, groups(scene, best).map((group) => groupOf(group, open))) : null;
  const size = all.length === 1 ? 'alone' : all.length <= FEW ? 'few' : 'many';
  const classes = `scene ${size}${isTall(best) ? ' tall' : ''}`;
  return el('div', { class: classes, role: 'group', 'data-testid': 'scene', 'data-scene': scene.id }, leadOf(best, open, others !== null), others);
}

/** Bursts as groups of their own, single photos together in one; without the lead. */
function groups(scene, best) {
  const bursts = scene.bursts
    .map((burst) => ({ size: burst.photos.length, own: burst.photos.includes(best), photos: burst.photos.filter((photo) => photo !== best) }))
    .filter((burst) => burst.photos.length > 0);
  const single = bursts.filter((burst) => burst.size === 1).flatMap((burst) => burst.photos);
  const stacks = bursts.filter((burst) => burst.size > 1).sort((one, other) => other.own - one.own);
  return single.length ? [...stacks, { size: 1, photos: single }] : stacks;
}

function groupOf(group, open) {
  const label = group.size === 1 ? 'Same scene' : group.own ? `Burst of ${group.size}, the pick among them` : `Burst of ${group.size}`;
  return el(
    'figure',
    { class: group.size > 1 ? 'burst stack' : 'burst', 'data-testid': 'burst', 'aria-label': label },
    el('figcaption', {}, label),
    el('div', { class: 'frames' }, group.photos.map((photo) => tile(photo, open))),
  );
}

/** @param compared whether there was another photo to be ahead of */
function leadOf(photo, open, compared) {
  const [first, ...rest] = photo.reasons;
  const share = Math.min(1, Math.max(0, photo.margin));
  const bar = el('i');
  bar.style.width = `${100 * share}%`;
  return el(
    'figure',
    { class: 'lead', 'data-testid': 'lead', 'aria-label': describe(photo) },
    tile(photo, open, true),
    el(
      'figcaption',
      {},
      first ? el('p', { class: 'why', 'data-testid': 'why' }, first) : null,
      rest.length ? el('p', { class: 'more' }, rest.join(' · ')) : null,
      compared ? el('p', { class: 'margin', 'data-testid': 'margin' }, el('span', { class: 'track', 'aria-hidden': 'true' }, bar), lead(photo.margin, photo.role)) : null,
    ),
  );
}
