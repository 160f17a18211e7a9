// Over the sheet: one photo as large as fits, or several side by side under one zoom.
import { COLOURS, keyOfColour } from './colours.js';
import { byId, el, setText } from './dom.js';
import { info } from './info.js';
import { Panels } from './panels.js';
import { sceneFull } from './full.js';
import { finest } from './pictures.js';
import { count } from './words.js';

const root = byId('viewer');
const NARROW = matchMedia('(max-width: 820px)');

export class Viewer {
  /**
   * @param said {leave, command, went(photo), selected}: what the view above does
   */
  constructor(above) {
    this.above = above;
    this.photos = [];
    this.at = 0;
    this.picked = new Set();
    this.informed = localStorage.getItem('memory-lane.info') !== 'hidden' && !NARROW.matches;
    this.build();
  }

  build() {
    const button = (name, sign, label, testid) => {
      // A word is its own name; a sign needs one.
      const made = el('button', { type: 'button', class: 'plain', 'data-testid': testid ?? null, 'aria-label': /\w{3}/.test(sign) ? null : label, title: label }, sign);
      made.addEventListener('click', () => this.above.command({ name }));
      return made;
    };
    this.title = el('p', { class: 'where', 'data-testid': 'viewer-title' });
    this.zoomed = el('span', { class: 'quiet zoom-words', 'data-testid': 'zoom' });
    this.bar = el('header', { class: 'viewer-bar' }, button('back', '←', 'Back (Esc)', 'viewer-close'), this.title, this.zoomed,
      button('clusterBefore', '⟨', 'Cluster before ([)'), button('clusterAfter', '⟩', 'Next cluster (])', 'cluster-after'),
      button('zoom', '1:1', '1:1, and back (Z)', 'zoom-toggle'), button('compare', '▦', 'Its cluster side by side (C)', 'compare'), button('info', 'i', 'Information (I)', 'info-toggle'));
    this.stage = el('div', { class: 'stage' });
    this.before = this.step(-1, '‹', 'Photo before', 'before');
    this.after = this.step(1, '›', 'Next photo', 'after');
    this.story = el('aside', { class: 'story', 'data-testid': 'story', 'aria-label': 'What is known of it', tabindex: '0' });
    this.actions = el('div', { class: 'viewer-actions', role: 'toolbar', 'aria-label': 'Say' },
      button('keep', '✓ Pick', 'Pick (P)', 'say-keep'), button('reject', '✕ Reject', 'Reject (X)', 'say-reject'), button('clear', '○ Clear', 'Take back (U)', 'say-clear'),
      [1, 2, 3, 4, 5].map((stars) => this.star(stars)), COLOURS.map((colour) => this.swatch(colour)), button('keepOnly', '✓ only', 'Only this one: keep it, reject the rest of its cluster, next (Shift P)', 'say-only'),
      button('split', 'Split off', 'Split what is selected out of its cluster (S)', 'split'), button('apart', 'Not the same', 'Tell the two selected apart (N)', 'apart'), button('move', 'Move…', 'Move to another cluster (V)', 'move'), button('like', '≈ Like this', 'More like this one (L)', 'like'));
    this.panels = new Panels(this.stage, { went: (index) => this.go(index), opened: (index) => this.open(index), swiped: (by) => this.above.command({ name: by > 0 ? 'right' : 'left' }), zoomed: () => this.tellZoom(), picks: (index) => this.pick(index) });
    root.replaceChildren(this.bar, this.stage, this.before, this.after, this.story, this.actions);
    this.built = true;
  }

  step(by, sign, label, side) {
    const made = el('button', { type: 'button', class: `step ${side}`, 'aria-label': label }, sign);
    made.addEventListener('click', () => this.above.command({ name: by > 0 ? 'right' : 'left' }));
    return made;
  }

  star(stars) {
    const made = el('button', { type: 'button', class: 'plain star', 'data-stars': stars, 'aria-label': count(stars, 'star') }, '★');
    made.addEventListener('click', () => this.above.command({ name: 'stars', stars }));
    return made;
  }

  swatch(colour) {
    const key = keyOfColour(colour);
    const words = `${colour[0].toUpperCase()}${colour.slice(1)} label${key ? ` (${key})` : ''}`;
    const made = el('button', { type: 'button', class: 'plain swatch', 'data-colour': colour, 'data-testid': `say-${colour}`, 'aria-label': words, title: words }, el('i', { class: 'colour', 'aria-hidden': 'true' }));
    made.addEventListener('click', () => this.above.command({ name: 'colour', colour }));
    return made;
  }

  /** @param title words @param single whether one is shown and the others are stepped through */
  show(library, model, photos, photo, { single, title }) {
    const anew = root.hidden;
    Object.assign(this, { library, model, photos, single, at: Math.max(0, photos.indexOf(photo)) });
    this.picked = new Set([...this.picked].filter((id) => photos.some((one) => one.id === id)));
    root.hidden = false;
    root.dataset.single = String(single);
    root.dataset.of = model.found ? 'found' : 'window';
    byId('page').inert = true;
    document.documentElement.classList.add('viewing');
    setText(this.title, title);
    this.before.hidden = this.after.hidden = !single;
    this.panels.show(library, single ? [this.photo()] : photos, single ? 0 : this.at, this.picked);
    this.refresh();
    this.ahead();
    if (anew || !root.contains(document.activeElement)) this.panels.focus();
  }

  photo() {
    return this.photos[this.at];
  }

  /** Those that corrections and keys are about: what is selected, else the one with the focus. */
  meant() {
    const chosen = this.single ? [] : this.photos.filter(({ id }) => this.picked.has(id));
    return chosen.length ? chosen : [this.photo()].filter(Boolean);
  }

  go(index) {
    if (index < 0 || index >= this.photos.length) return false;
    this.at = index;
    this.above.went(this.photo());
    this.panels.show(this.library, this.single ? [this.photo()] : this.photos, this.single ? 0 : index, this.picked);
    this.panels.focus();
    this.refresh();
    this.ahead();
    return true;
  }

  open(index) {
    this.go(index);
    this.above.command({ name: 'enter' });
  }

  pick(index) {
    const { id } = this.photos[index];
    if (!this.picked.delete(id)) this.picked.add(id);
    this.go(index);
  }

  /** Pictures of the neighbours are there before they are asked for. */
  ahead() {
    if (!this.single) return;
    const pixels = Math.max(this.stage.clientWidth, this.stage.clientHeight) * devicePixelRatio;
    for (const photo of [this.photos[this.at + 1], this.photos[this.at - 1]]) {
      const address = photo ? finest(this.library, photo, Math.min(2048, pixels)) : null;
      if (address) new Image().src = address;
    }
  }

  /** What was said, and what is known, as it is now. */
  refresh() {
    this.panels.refresh(this.picked);
    this.before.disabled = this.at === 0;
    this.after.disabled = this.at === this.photos.length - 1;
    root.dataset.picked = String(this.picked.size);
    this.stage.dataset.informed = String(this.informed);
    this.story.hidden = !this.informed;
    this.tellZoom();
    if (this.informed) this.tell();
  }

  async tell() {
    const photo = this.photo();
    if (!photo) return;
    const known = sceneFull.now(this.library, this.model, photo);
    this.write(photo, known);
    if (known) return;
    try {
      const full = await sceneFull.of(this.library, this.model, photo);
      if (this.photo() === photo && !root.hidden) this.write(photo, full);
    } catch {
      // Away: it is asked again with the next look at it.
    }
  }

  write(photo, full) {
    const scrolled = this.told === photo ? this.story.scrollTop : 0;
    this.told = photo;
    this.story.replaceChildren(...info(this.library, photo, full).filter(Boolean));
    this.story.scrollTop = scrolled;
  }

  tellZoom() {
    if (!this.built) return;
    const { scale } = this.panels.zoom;
    setText(this.zoomed, scale === null ? 'fits' : `${Math.round(100 * scale)} %`);
    this.zoomed.dataset.scale = scale ?? 'fit';
  }

  toggleInfo() {
    this.informed = !this.informed;
    localStorage.setItem('memory-lane.info', this.informed ? 'shown' : 'hidden');
    this.refresh();
    this.panels.layOut();
  }

  close() {
    if (root.hidden) return;
    root.hidden = true;
    this.picked.clear();
    this.panels.close();
    byId('page').inert = false;
    document.documentElement.classList.remove('viewing');
  }

  get isOpen() {
    return !root.hidden;
  }
}
