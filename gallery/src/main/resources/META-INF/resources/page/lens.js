// A picture that follows a shared zoom. It takes a finer picture when it is shown larger, and keeps the coarser one until
// the finer one is decoded: nothing flashes.
import { whyNot } from './api.js';
import { el } from './dom.js';
import { finest } from './pictures.js';
import { gestures } from './gestures.js';

export class Lens {
  constructor(library, photo, zoom, { tapped, swiped }) {
    Object.assign(this, { library, photo, zoom, shown: 0, visible: true, wanted: null });
    this.image = el('img', { alt: '', draggable: 'false' });
    this.note = el('p', { class: 'lens-note', role: 'status' });
    this.node = el('div', { class: 'lens' }, this.image, this.note);
    this.image.addEventListener('load', () => this.draw());
    gestures(this.node, { zoom, lens: this, tapped, swiped });
  }

  /** Another photo in the same place. */
  use(photo) {
    if (this.photo === photo) return;
    Object.assign(this, { photo, shown: 0, wanted: null });
    this.image.removeAttribute('src');
    this.note.textContent = '';
    this.draw();
  }

  size() {
    const { photo, image } = this;
    return photo.w > 0 && photo.h > 0 ? [photo.w, photo.h] : [image.naturalWidth || 3, image.naturalHeight || 2];
  }

  /** The zoom at which all of it is seen. */
  fitting() {
    const [w, h] = this.size();
    return Math.min(this.node.clientWidth / w, this.node.clientHeight / h) * devicePixelRatio;
  }

  draw() {
    if (!this.visible || this.node.clientWidth === 0) return;
    const [w, h] = this.size();
    const scale = (this.zoom.scale ?? this.fitting()) / devicePixelRatio;
    const [width, height] = [w * scale, h * scale];
    const left = this.edge(this.node.clientWidth, width, this.zoom.x);
    const top = this.edge(this.node.clientHeight, height, this.zoom.y);
    Object.assign(this.image.style, { width: `${width}px`, height: `${height}px`, transform: `translate(${left}px, ${top}px)` });
    this.node.classList.toggle('zoomed', this.zoom.scale !== null);
    this.load(Math.max(width, height) * devicePixelRatio);
  }

  /** Where the picture begins: in the middle if it is smaller, else so that no edge comes inside. */
  edge(room, length, spot) {
    if (length <= room) return (room - length) / 2;
    return Math.min(0, Math.max(room - length, room / 2 - length * spot));
  }

  /** The spot of the photo under a point of the screen, 0 to 1. */
  spot(clientX, clientY) {
    const box = this.image.getBoundingClientRect();
    return { x: (clientX - box.left) / box.width, y: (clientY - box.top) / box.height };
  }

  load(pixels) {
    if (pixels <= this.shown) return;
    const address = finest(this.library, this.photo, pixels);
    if (address === null) {
      this.note.textContent = 'No picture yet: it is being embedded.';
      return;
    }
    this.shown = pixels;
    if (address === this.wanted) return;
    this.wanted = address;
    this.take(address);
  }

  async take(address) {
    const { photo } = this;
    if (!this.image.getAttribute('src')) {
      const coarse = finest(this.library, photo, 1);
      if (coarse !== address) this.image.src = coarse;
    }
    const fine = new Image();
    fine.src = address;
    try {
      await fine.decode();
      if (this.photo === photo && this.wanted === address) {
        this.image.src = address;
        this.note.textContent = '';
      }
    } catch {
      const why = await whyNot(address);
      if (this.photo === photo && this.wanted === address) this.note.textContent = why;
    }
  }
}
