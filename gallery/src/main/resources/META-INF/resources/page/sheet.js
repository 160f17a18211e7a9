// A window as its contact sheet: one pick a cluster with the number behind it, or all photos in their clusters.
import { byId, el, setText } from './dom.js';
import { Grid } from './grid.js';
import { colourFor, flagOf, starsOf } from './said.js';
import { makeTile, updateTile } from './tile.js';

const SIZES = [120, 170, 230, 310, 430];
const CAPTION = 24;
/** Milliseconds. */
const LONGEST_WAIT = 1500;

export const FILTERS = {
  picks: ['Shortlist', (model) => model.scenes.flatMap(shortlisted)],
  all: ['All photos', (model) => model.order.map((photo) => ({ photo, behind: 0, edge: edgeOf(model, photo) }))],
  kept: ['Kept by you', (model) => single(model, ({ id }) => flagOf(id) === 'keep')],
  rejected: ['Rejected by you', (model) => single(model, ({ id }) => flagOf(id) === 'reject')],
  starred: ['With stars', (model) => single(model, ({ id, rating }) => (starsOf(id) ?? rating ?? 0) > 0)],
  coloured: ['With a colour', (model) => single(model, (photo) => colourFor(photo) !== null)],
  candidates: ['Reject candidates', (model) => single(model, ({ id, role }) => role === 'reject' && flagOf(id) === null)],
};

/** The pick of a cluster, with how many there are; further picks beside it. A cluster without any shows its best. */
function shortlisted(scene) {
  const picks = scene.photos.filter(({ role }) => role === 'pick');
  return (picks.length ? picks : [scene.lead]).map((photo, index) => ({ photo, behind: index === 0 ? scene.photos.length : 1, edge: 'only' }));
}

const found = (model) => model.order.map((photo) => ({ photo, behind: 0, edge: 'only' }));

const single = (model, wanted) => model.order.filter(wanted).map((photo) => ({ photo, behind: 0, edge: 'only' }));

function edgeOf(model, photo) {
  const { photos } = model.scenes[photo.scene];
  return photos[0] === photo ? 'start' : 'inside';
}

export class Sheet {
  constructor(above) {
    this.above = above;
    this.box = byId('sheet-grid');
    this.items = [];
    this.selected = new Set();
    this.at = 0;
    this.size = Number(localStorage.getItem('memory-lane.size') ?? 2);
    this.box.addEventListener('focusin', ({ target }) => this.focused(target.photo));
    this.grid = new Grid(this.box, { make: () => this.make(), keyOf: ({ photo }) => photo.id, update: (node, item, index, calm) => this.update(node, item, index, calm) });
  }

  make() {
    const node = makeTile();
    node.addEventListener('pointerdown', () => (this.before = this.at));
    node.addEventListener('click', (event) => this.pressed(node.photo, event));
    return node;
  }

  /** By a finger, a mouse or a screen reader: what has the focus is what keys are about. */
  focused(photo) {
    const index = photo ? this.indexOf(photo.id) : -1;
    if (index < 0 || index === this.at) return;
    this.at = index;
    this.grid.pinned = index;
    this.grid.draw();
  }

  update(node, item, index, calm) {
    this.above.drawn?.(index);
    updateTile(node, this.library, item, { index, total: this.items.length, selected: this.selected.has(item.photo.id), current: index === this.at, calm, width: this.grid.width });
  }

  open(library) {
    this.library = library;
    byId('sheet').style.setProperty('--top', `${byId('top').offsetHeight}px`);
    this.grid.open();
    this.cut();
  }

  close() {
    this.grid.close();
    this.box.style.minHeight = '';
    this.resized = null;
    this.items = [];
    this.model = null;
    this.selected.clear();
    this.at = 0;
  }

  /** Another model or another choice of its photos; the focus stays on its photo, or goes to the one now in its place. */
  show(model, which) {
    const focused = this.photo()?.id;
    const held = this.box.contains(document.activeElement);
    this.model = model;
    this.which = which;
    this.known = model.order.length;
    this.items = which === 'found' ? found(model) : FILTERS[which][1](model);
    const kept = focused === undefined ? -1 : this.items.findIndex(({ photo }) => photo.id === focused);
    this.at = kept >= 0 ? kept : Math.max(0, Math.min(this.at, this.items.length - 1));
    this.selected = new Set([...this.selected].filter((id) => model.photos.has(id)));
    this.grid.pinned = this.at;
    this.grid.setItems(this.items);
    if (this.grid.fresh && this.items.length > 0) this.settleSoon();
    byId('sheet-none').hidden = this.items.length > 0 || which === 'found';
    if (which !== 'found') setText(byId('sheet-none'), which === 'picks' ? 'No photo of this window has been looked at yet.' : `Nothing here: ${FILTERS[which][0].toLowerCase()} is empty.`);
    this.box.hidden = this.items.length === 0;
    if (held) this.focus(false);
    this.tellSelected();
  }

  /** What is beyond the screen does not compete with the first pictures. */
  async settleSoon() {
    const { library } = this;
    await this.shown();
    if (this.library === library && this.model) this.grid.settle();
  }

  /** When the pictures asked for so far are there, or have kept everybody waiting for long enough. */
  shown() {
    const coming = [...this.box.querySelectorAll('img')].filter(({ complete }) => !complete);
    const all = Promise.all(coming.map((image) => new Promise((there) => ['load', 'error'].forEach((what) => image.addEventListener(what, there, { once: true })))));
    return Promise.race([all, new Promise((late) => setTimeout(late, LONGEST_WAIT))]);
  }

  refresh() {
    if (['picks', 'all', 'found'].includes(this.which)) this.grid.draw();
    else if (this.model) this.show(this.model, this.which);
  }

  photo() {
    return this.items[this.at]?.photo ?? null;
  }

  indexOf(id) {
    return this.items.findIndex(({ photo }) => photo.id === id);
  }

  meant() {
    const chosen = this.model ? this.model.order.filter(({ id }) => this.selected.has(id)) : [];
    return chosen.length ? chosen : [this.photo()].filter(Boolean);
  }

  go(index, { extend = false, middle = false } = {}) {
    if (index < 0 || index >= this.items.length) return false;
    if (extend) this.selectTo(this.at, index);
    this.at = index;
    this.grid.pinned = index;
    this.grid.show(index, this.stuck(), middle);
    this.focus(true);
    return true;
  }

  focus(scrolled) {
    this.grid.nodeAt(this.at)?.focus({ preventScroll: scrolled });
  }

  /** What sticks to the top of the screen. */
  stuck() {
    return Math.max(0, byId('top').getBoundingClientRect().bottom, byId('sheet-bar').getBoundingClientRect().bottom);
  }

  pressed(photo, event) {
    const index = this.indexOf(photo.id);
    if (event.shiftKey) this.selectTo(this.before ?? this.at, index);
    else if (event.ctrlKey || event.metaKey) this.toggle(photo.id);
    this.go(index);
    if (!event.shiftKey && !event.ctrlKey && !event.metaKey) this.above.opened(photo, this.items[index].behind);
    else this.redraw();
  }

  toggle(id) {
    if (!this.selected.delete(id)) this.selected.add(id);
  }

  selectTo(from, to) {
    for (let index = Math.min(from, to); index <= Math.max(from, to); index += 1) this.selected.add(this.items[index].photo.id);
    this.redraw();
  }

  selectAll() {
    if (this.selected.size === this.items.length) this.selected.clear();
    else this.items.forEach(({ photo }) => this.selected.add(photo.id));
    this.redraw();
  }

  deselect() {
    const some = this.selected.size > 0;
    this.selected.clear();
    this.redraw();
    return some;
  }

  redraw() {
    this.grid.draw();
    this.tellSelected();
  }

  tellSelected() {
    byId('selection').hidden = this.selected.size === 0;
    setText(byId('selection-count'), `${this.selected.size} selected`);
  }

  /** @param pointed by a button, which stays under the pointer: a second press means the button too, not a photo that came there */
  resize(by, pointed = false) {
    const [looked, edge] = [this.looked(), this.isStuck() ? this.stuck() : null];
    if (edge !== null) this.box.style.minHeight = `calc(100vh - ${edge}px)`;
    this.size = Math.min(SIZES.length - 1, Math.max(0, this.size + by));
    localStorage.setItem('memory-lane.size', String(this.size));
    this.cut();
    if (edge !== null || !pointed) this.grid.show(looked, this.stuck(), true);
    if (edge !== null && pointed) scrollBy(0, Math.max(0, this.box.getBoundingClientRect().top - edge));
    this.resized = { looked, at: this.at, scrolled: scrollY };
    this.focus(true);
  }

  /** Gives the cells the size that was chosen. */
  cut() {
    const narrow = innerWidth < 640 ? 0.62 : 1;
    this.grid.setCell(Math.round(SIZES[this.size] * narrow), this.size * narrow < 1 ? 0 : CAPTION);
    this.box.dataset.captions = String(this.size * narrow >= 1);
  }

  /** The number of what a person has before their eyes: the photo with the focus, or what they scrolled to, through all sizes. */
  looked() {
    if (this.resized?.scrolled === scrollY && this.resized.at === this.at) return this.resized.looked;
    return this.grid.isOnScreen(this.at, this.stuck()) ? this.at : this.grid.middle(this.stuck());
  }

  /** Whether the bar with the buttons no longer moves with the page. */
  isStuck() {
    return this.box.getBoundingClientRect().top < byId('sheet-bar').getBoundingClientRect().bottom;
  }

  rows() {
    return Math.max(1, Math.floor((innerHeight - this.stuck()) / (this.grid.height + this.grid.gap)));
  }

  command({ name, extend, pointed }) {
    const { columns } = this.grid;
    const steps = { left: -1, right: 1, up: -columns, down: columns, next: 1, before: -1, pageUp: -columns * this.rows(), pageDown: columns * this.rows() };
    if (name in steps) {
      const to = this.at + steps[name];
      return this.go(Math.abs(steps[name]) > columns ? Math.min(this.items.length - 1, Math.max(0, to)) : to, { extend });
    }
    if (name === 'first') return this.go(0, { extend });
    if (name === 'last') return this.go(this.items.length - 1, { extend });
    if (name === 'larger' || name === 'smaller') return this.resize(name === 'larger' ? 1 : -1, pointed);
    if (name === 'selectAll') return this.selectAll();
    return false;
  }
}

export const tabs = (current, go) =>
  Object.entries(FILTERS).map(([which, [words]]) => {
    const tab = el('button', { type: 'button', class: 'tab', 'data-testid': `show-${which}`, 'aria-pressed': String(which === current) }, words);
    tab.addEventListener('click', () => go(which));
    return tab;
  });
