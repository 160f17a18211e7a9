// The small card beside a photo or a place that is pointed at: a picture and a few words.
import { el } from '../dom.js';
import { picture } from '../pictures.js';

export class Card {
  /** @param room the element above which it floats */
  constructor(room) {
    this.image = el('img', { alt: '' });
    this.words = el('p', {});
    this.node = el('div', { class: 'plot-card', hidden: true, 'aria-hidden': 'true' }, this.image, this.words);
    this.room = room;
    room.append(this.node);
  }

  show(library, photo, lines, [x, y]) {
    const address = photo ? picture(library, photo, 1) : null;
    this.image.hidden = !address;
    if (address && this.image.getAttribute('src') !== address) this.image.src = address;
    if (photo?.w > 0) this.image.style.aspectRatio = `${photo.w} / ${photo.h}`;
    this.words.replaceChildren(...lines.filter(Boolean).map((line, index) => el(index === 0 ? 'b' : 'span', {}, line)));
    this.node.hidden = false;
    const [width, height] = [this.node.offsetWidth, this.node.offsetHeight];
    const left = x + 16 + width > this.room.clientWidth ? x - width - 16 : x + 16;
    const top = Math.min(Math.max(4, y - height / 2), this.room.clientHeight - height - 4);
    this.node.style.transform = `translate(${Math.max(4, left)}px, ${Math.max(4, top)}px)`;
  }

  hide() {
    this.node.hidden = true;
  }
}
