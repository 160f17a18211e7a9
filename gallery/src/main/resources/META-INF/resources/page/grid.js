// A grid of equal cells of which only those near the screen exist, so that 20,000 are as light as 200. Every cell has its
// place from its number alone: nothing is measured, nothing jumps, and a cell whose item did not change is left alone.

/** In screens: what exists beyond the screen; while it flies by, or before the first screen stands. */
const AHEAD = 0.8;
const AHEAD_IN_FLIGHT = 0.2;
/** In screens a second: faster than this nobody sees a picture, it flies by. */
const FAST = 9;
/** In milliseconds: so long after the last fast frame the flight is over, and so soon after it stands still; a single jump is none. */
const FLIGHT = 200;
const REST = 90;
const FRAME = 16;

export class Grid {
  /**
   * @param box the element that holds the cells
   * @param make () => a node, which shows one item after the other
   * @param update (node, item, index, calm) brings it up to date; not calm: it flies by, so no picture yet
   * @param keyOf what tells items apart
   */
  constructor(box, { make, update, keyOf }) {
    Object.assign(this, { box, make, update, keyOf, items: [], nodes: new Map(), columns: 1, pinned: -1, least: 220, below: 0, gap: 10, calm: true, fresh: true, seen: 0, last: 0, jumped: -FLIGHT });
    this.drawn = 0;
    this.onScroll = () => this.ask();
    this.watch = new ResizeObserver(() => this.layOut());
  }

  open() {
    this.fresh = true;
    addEventListener('scroll', this.onScroll, { passive: true });
    addEventListener('resize', this.onScroll, { passive: true });
    this.watch.observe(this.box);
  }

  close() {
    removeEventListener('scroll', this.onScroll);
    removeEventListener('resize', this.onScroll);
    this.watch.disconnect();
    clearTimeout(this.timer);
    cancelAnimationFrame(this.drawn);
    this.drawn = 0;
    this.nodes.clear();
    this.box.replaceChildren();
    this.items = [];
  }

  /** @param least smallest width of a cell, pixels @param below height of what stands below its picture */
  setCell(least, below) {
    Object.assign(this, { least, below });
    this.layOut();
  }

  setItems(items) {
    this.items = items;
    this.layOut();
  }

  layOut() {
    const width = this.box.clientWidth;
    if (width === 0) return;
    this.columns = Math.max(2, Math.floor((width + this.gap) / (this.least + this.gap)));
    this.width = Math.floor((width - this.gap * (this.columns - 1)) / this.columns);
    this.height = Math.round((this.width * 2) / 3) + this.below;
    this.box.style.setProperty('--cell-width', `${this.width}px`);
    this.box.style.setProperty('--cell-height', `${this.height}px`);
    this.box.style.height = `${Math.max(0, Math.ceil(this.items.length / this.columns) * (this.height + this.gap) - this.gap)}px`;
    this.draw();
  }

  ask() {
    this.drawn ||= requestAnimationFrame(() => {
      this.drawn = 0;
      this.draw();
    });
  }

  draw() {
    const top = -this.box.getBoundingClientRect().top;
    this.pace(top);
    const wanted = this.wanted(top);
    const spare = this.takeSpare(wanted);
    for (const [key, index] of wanted) this.place(key, index, spare);
    for (const node of spare) node.remove();
  }

  /** The first screen stands: what is beyond it may come. */
  settle() {
    this.fresh = false;
    if (this.width > 0) this.draw();
  }

  /** The numbers of what is near the screen, by key. */
  wanted(top) {
    const [from, to] = this.near(top);
    const wanted = new Map();
    for (let index = from; index < to; index += 1) wanted.set(this.keyOf(this.items[index]), index);
    // What has the focus stays, however far it is scrolled away.
    if (this.pinned >= 0 && this.pinned < this.items.length) wanted.set(this.keyOf(this.items[this.pinned]), this.pinned);
    return wanted;
  }

  /** Nodes that nobody needs any more show what comes, so that scrolling makes none anew. */
  takeSpare(wanted) {
    const spare = [];
    for (const [key, node] of this.nodes) {
      if (wanted.has(key)) continue;
      this.nodes.delete(key);
      // The focus goes with its photo, never over to another one.
      if (node.contains(document.activeElement)) node.remove();
      else spare.push(node);
    }
    return spare;
  }

  /** Whether it flies by: then pictures wait for the end of the flight. */
  pace(top) {
    const now = performance.now();
    const moved = Math.abs(top - this.seen) / innerHeight;
    const fast = (1000 * moved) / Math.max(FRAME, now - this.last) >= FAST;
    this.calm = moved === 0 || now - this.jumped > FLIGHT;
    if (fast) this.jumped = now;
    Object.assign(this, { seen: top, last: now });
    clearTimeout(this.timer);
    if (!this.calm) this.timer = setTimeout(() => this.draw(), REST);
  }

  near(top) {
    const row = this.height + this.gap;
    const ahead = innerHeight * (this.calm && !this.fresh ? AHEAD : AHEAD_IN_FLIGHT);
    const from = Math.max(0, Math.floor((top - ahead) / row)) * this.columns;
    const to = Math.max(0, Math.ceil((top + innerHeight + ahead) / row)) * this.columns;
    return [Math.min(from, this.items.length), Math.min(to, this.items.length)];
  }

  place(key, index, spare) {
    const item = this.items[index];
    let node = this.nodes.get(key);
    if (!node) {
      node = spare.pop() ?? this.make();
      this.nodes.set(key, node);
      if (node.parentNode !== this.box) this.box.append(node);
    }
    const x = (index % this.columns) * (this.width + this.gap);
    const y = Math.floor(index / this.columns) * (this.height + this.gap);
    if (node.x !== x || node.y !== y) {
      node.style.transform = `translate(${x}px, ${y}px)`;
      Object.assign(node, { x, y });
    }
    this.update(node, item, index, this.calm);
  }

  /** Scrolls as little as it takes to have it whole on the screen, below what sticks to the top. */
  show(index, stuck, middle = false) {
    if (index < 0 || index >= this.items.length) return;
    const top = this.topOf(index);
    if (middle && (top < stuck || top + this.height > innerHeight)) scrollBy(0, top - (innerHeight - this.height) / 2);
    else if (top < stuck + this.gap) scrollBy(0, top - stuck - this.gap);
    else if (top + this.height > innerHeight - this.gap) scrollBy(0, top + this.height - innerHeight + this.gap);
    this.draw();
  }

  /** On the screen. */
  topOf(index) {
    return this.box.getBoundingClientRect().top + Math.floor(index / this.columns) * (this.height + this.gap);
  }

  /** Whether any of it is on the screen, below what sticks to the top. */
  isOnScreen(index, stuck) {
    return this.topOf(index) < innerHeight && this.topOf(index) + this.height > stuck;
  }

  /** The number of the one in the middle of the screen, or the nearest to it. */
  middle(stuck) {
    const row = Math.floor(((stuck + innerHeight) / 2 - this.topOf(0)) / (this.height + this.gap));
    return Math.max(0, Math.min(this.items.length - 1, row * this.columns + Math.floor(this.columns / 2)));
  }

  nodeAt(index) {
    return index >= 0 && index < this.items.length ? this.nodes.get(this.keyOf(this.items[index])) : undefined;
  }
}
