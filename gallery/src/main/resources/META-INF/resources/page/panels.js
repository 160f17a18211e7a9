// Photos side by side, each in a panel, all under one zoom.
import { el, setText } from './dom.js';
import { Lens } from './lens.js';
import { colourFor, flagOf, isUnsaved, starsOf } from './said.js';
import { describe } from './tile.js';
import { badgeOf, KINDS, lead } from './words.js';
import { Zoom } from './zoom.js';

const LEAST = 230;
const CAPTION = 46;

export class Panels {
  constructor(stage, said) {
    Object.assign(this, { stage, said, panels: new Map(), order: [], at: 0 });
    this.zoom = new Zoom(() => {
      this.ask();
      said.zoomed();
    });
    this.seen = new IntersectionObserver((entries) => entries.forEach(({ target, isIntersecting }) => {
      target.lens.visible = isIntersecting;
      if (isIntersecting) target.lens.draw();
    }), { root: stage, rootMargin: '200px' });
    new ResizeObserver(() => this.layOut()).observe(stage);
  }

  show(library, photos, at, picked) {
    const before = this.panels;
    this.panels = new Map();
    // One panel that shows another photo keeps its place and its zoom.
    const single = photos.length === 1 && before.size === 1 ? [...before.values()][0] : null;
    this.order = photos.map((photo) => this.panel(library, photo, before.get(photo.id) ?? single));
    this.at = at;
    for (const panel of before.values()) if (!this.order.includes(panel)) this.drop(panel);
    this.order.forEach((panel, index) => {
      if (this.stage.children[index] !== panel) this.stage.insertBefore(panel, this.stage.children[index] ?? null);
    });
    this.stage.dataset.count = String(photos.length);
    this.refresh(picked);
    this.layOut();
  }

  panel(library, photo, known) {
    const panel = known ?? this.make(library, photo);
    panel.photo = photo;
    panel.lens.use(photo);
    panel.dataset.photo = photo.id;
    this.panels.set(photo.id, panel);
    return panel;
  }

  make(library, photo) {
    const part = (name) => el('span', { class: name, 'aria-hidden': 'true' });
    const panel = el('div', { class: 'panel', role: 'option', 'data-testid': 'panel', tabindex: '-1', 'aria-selected': 'false' });
    panel.lens = new Lens(library, photo, this.zoom, { tapped: (event, spot) => this.tapped(panel, event, spot), swiped: (by) => this.order.length === 1 && this.said.swiped(by) });
    panel.parts = { flag: part('flag'), badge: part('badge'), colour: part('colour'), name: part('name'), stars: part('stars'), more: part('more') };
    const { flag, badge, colour, name, stars, more } = panel.parts;
    panel.append(panel.lens.node, flag, badge, colour, el('div', { class: 'panel-caption' }, name, stars, more));
    // The focus comes with the press: a first press takes it, the next one zooms.
    panel.addEventListener('pointerdown', () => (panel.before = this.order[this.at]), { capture: true });
    panel.addEventListener('focus', () => panel !== this.order[this.at] && this.said.went(this.order.indexOf(panel)));
    this.seen.observe(panel);
    return panel;
  }

  drop(panel) {
    this.seen.unobserve(panel);
    panel.remove();
  }

  tapped(panel, event, spot) {
    const index = this.order.indexOf(panel);
    if (event.ctrlKey || event.metaKey || event.shiftKey) return this.said.picks(index);
    if (panel.before !== panel) return index === this.at ? undefined : this.said.went(index);
    return this.zoom.toggle(spot.x, spot.y);
  }

  refresh(picked) {
    this.stage.setAttribute('role', 'listbox');
    this.stage.setAttribute('aria-label', this.order.length === 1 ? 'Photo' : 'Photos side by side');
    this.stage.setAttribute('aria-multiselectable', 'true');
    this.order.forEach((panel, index) => this.write(panel, index, picked));
  }

  write(panel, index, picked) {
    const { photo, parts } = panel;
    const flag = flagOf(photo.id);
    const stars = starsOf(photo.id) ?? photo.rating ?? 0;
    const colour = colourFor(photo);
    const unsaved = isUnsaved(photo.id);
    const chosen = picked?.has(photo.id) === true;
    Object.assign(panel.dataset, { role: photo.role, flag: flag ?? '', colour: colour ?? '', current: String(index === this.at), unsaved: String(unsaved) });
    panel.setAttribute('aria-selected', String(chosen));
    panel.tabIndex = index === this.at ? 0 : -1;
    panel.setAttribute('aria-label', [describe({ photo, behind: 1 }, { flag, stars, colour, unsaved }), lead(photo.margin, photo.role, photo.alone)].filter(Boolean).join(', '));
    setText(parts.flag, flag === 'keep' ? '✓' : flag === 'reject' ? '✕' : '');
    const badge = badgeOf(photo.role, flag);
    setText(parts.badge, badge);
    parts.badge.hidden = !badge;
    parts.badge.dataset.role = photo.role;
    setText(parts.name, `${chosen ? '☑ ' : ''}${photo.name}`);
    setText(parts.stars, `${'★'.repeat(Math.max(0, stars))}${unsaved ? ' not saved yet' : ''}`);
    setText(parts.more, [lead(photo.margin, photo.role, photo.alone), KINDS[photo.kind]].filter(Boolean).join(' · '));
  }

  /** As many columns as make the pictures largest; where they would be too small, rows to scroll through. */
  layOut() {
    const { clientWidth: width, clientHeight: height } = this.stage;
    const many = this.order.length;
    if (many === 0 || width === 0) return;
    const tall = this.order.filter(({ photo }) => photo.h > photo.w).length > many / 2;
    const shape = tall ? 2 / 3 : 3 / 2;
    const caption = many === 1 ? 0 : CAPTION;
    const sizeIn = (columns) => Math.min(width / columns, (height / Math.ceil(many / columns) - caption) * shape);
    const best = Array.from({ length: many }, (_, index) => index + 1).reduce((one, other) => (sizeIn(other) > sizeIn(one) ? other : one));
    const small = sizeIn(best) < LEAST;
    const columns = small ? Math.max(width < 2 * LEAST ? 1 : 2, Math.min(many, Math.floor(width / LEAST))) : best;
    const rows = small ? `${Math.round(Math.min(height, width / columns / shape + caption))}px` : `${Math.floor(height / Math.ceil(many / columns))}px`;
    this.stage.style.setProperty('--columns', columns);
    this.stage.style.setProperty('--row', rows);
    this.columns = columns;
    this.draw();
  }

  ask() {
    this.frame ||= requestAnimationFrame(() => {
      this.frame = 0;
      this.draw();
    });
  }

  draw() {
    this.order.forEach(({ lens }) => lens.draw());
  }

  focus() {
    const panel = this.order[this.at];
    panel?.focus({ preventScroll: true });
    panel?.scrollIntoView({ block: 'nearest' });
  }

  fitting() {
    return this.order[this.at]?.lens.fitting() ?? 1;
  }

  close() {
    this.order.forEach((panel) => this.drop(panel));
    this.order = [];
    this.panels.clear();
    this.zoom.fit();
  }
}
