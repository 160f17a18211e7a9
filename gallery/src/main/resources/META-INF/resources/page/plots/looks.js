// The map of embeddings: what looks alike to the model lies together. The photo nearest to the pointer, or the one that the arrow
// keys reach, is shown larger.
import { el, setText } from '../dom.js';
import { format, go } from '../route.js';
import { flagOf } from '../said.js';
import { count, number, standing } from '../words.js';
import { Card } from './card.js';
import { Frame, meansPlot, onceAFrame, onTheme, onWidth, tool, wheelStep } from './frame.js';
import { d3Loaded } from './libraries.js';
import { LooksPaint, ROLE_COLOURS } from './looks-paint.js';
import { beside, groupsOf, nearest, ranked } from './looks-points.js';
import { Thumbs } from './thumbs.js';

const SOON = 12000;
const NEAR = 28;
/** Pixels of a picture's longer side: the fewer photos, the larger. */
const PICTURES = [[60, 104], [250, 74], [Infinity, 54]];
const MARGIN = 56;
const ROLE_NAMES = { pick: 'Picks', alternate: 'Alternates', member: 'The rest', reject: 'Reject candidates' };

export class Looks {
  constructor() {
    this.frame = new Frame('looks', 'What looks alike', 'Every photo where the model sees it: neighbours look alike. How far apart two crowds lie says little.', 'Drag to move, Ctrl and the wheel to zoom; a photo opens with a click.');
    this.canvas = el('canvas', { tabindex: '0', role: 'application', 'aria-roledescription': 'map of photos', 'aria-label': 'Map of what looks alike. Arrow keys go from photo to photo, Enter opens one, + and − zoom. The same clusters stand in the table below.', 'data-testid': 'looks-canvas' });
    this.room = el('div', { class: 'looks-room' }, this.canvas);
    this.card = new Card(this.room);
    this.spoken = el('p', { class: 'unseen', role: 'status', 'aria-live': 'polite', 'data-testid': 'looks-said' });
    this.legend = el('p', { class: 'legend', 'data-testid': 'looks-legend' });
    this.by = 'cluster';
    this.pictures = localStorage.getItem('memory-lane.looks') !== 'dots';
    this.frame.drawing.append(this.tools(), this.room, this.spoken, this.legend);
    this.points = [];
    this.at = null;
    const paint = new LooksPaint(this);
    this.pointed = onceAFrame(() => this.d3 && this.width && paint.paint());
    this.soon = () => {
      paint.stale = true;
      this.pointed();
    };
    this.thumbs = new Thumbs(this.soon);
    this.listen();
    onWidth(this.room, () => this.resize());
    onTheme(this.soon);
  }

  tools() {
    const choice = el('select', { 'data-testid': 'looks-by' }, ['cluster', 'role'].map((by) => el('option', { value: by }, `by ${by}`)));
    choice.addEventListener('change', () => {
      this.by = choice.value;
      this.tellLegend();
      this.soon();
    });
    this.choice = choice;
    const pictures = el('button', { type: 'button', class: 'plain', 'aria-pressed': String(this.pictures), 'data-testid': 'looks-pictures' }, 'Pictures');
    pictures.addEventListener('click', () => {
      this.pictures = !this.pictures;
      localStorage.setItem('memory-lane.looks', this.pictures ? 'pictures' : 'dots');
      pictures.setAttribute('aria-pressed', String(this.pictures));
      this.soon();
    });
    return el('div', { class: 'plot-tools' }, el('label', {}, el('span', {}, 'Coloured '), choice), pictures, tool('−', 'Zoom out', () => this.zoomBy(0.6)), tool('+', 'Zoom in', () => this.zoomBy(1.7)), tool('All', 'Show all of it', () => this.whole()));
  }

  making({ photos }) {
    this.frame.say('');
    this.room.dataset.waiting = `Placing ${count(photos, 'photo')}…`;
  }

  /** There is no map, and the note says why. */
  failed() {
    delete this.room.dataset.waiting;
    this.room.hidden = this.points.length === 0;
  }

  later(again) {
    clearTimeout(this.timer);
    this.timer = setTimeout(again, SOON);
  }

  async show(found, { library, window, cards, again }) {
    if (!found) return;
    delete this.room.dataset.waiting;
    Object.assign(this, { library, window, titles: new Map(cards.map(({ id, title }) => [id, title])), model: found.model });
    this.choice.options[0].textContent = window ? 'by cluster' : 'by trip';
    this.points = ranked(found.points);
    this.groups = groupsOf(this.points, window);
    this.side = PICTURES.find(([most]) => this.points.length <= most)[1] * (innerWidth < 640 ? 0.7 : 1);
    this.frame.say(this.notes(found));
    if (found.missing > 0) this.later(again);
    this.tellTable();
    this.tellLegend();
    this.room.hidden = this.points.length === 0;
    this.d3 = await d3Loaded();
    this.zoom ??= this.zoomed();
    this.resize();
  }

  notes({ photos, missing, points, model }) {
    const drawn = points.length;
    const all = missing ? `${number(drawn)} of ${count(photos, 'photo')} are drawn.` : `All ${count(drawn, 'photo')} are drawn.`;
    const sampled = photos > drawn + missing ? `${number(drawn)} of ${count(photos, 'photo')} are drawn: one of each burst, and of the rest evenly over time.` : all;
    return [drawn === 0 && missing === 0 ? 'No photo is embedded yet.' : sampled, missing ? `${number(missing)} come with the next map: Milvus did not have them.` : '', model ? `t-SNE of the embeddings of ${model}.` : ''].filter(Boolean).join(' ');
  }

  tellTable() {
    const rows = [...this.groups.values()].map(({ window, cluster, points }) => {
      const to = this.window ? { view: 'loupe', library: this.library, window, show: 'all', photo: points[0].photo.id } : { view: 'sheet', library: this.library, window };
      const words = this.window ? `Cluster ${cluster + 1}` : (this.titles.get(window) ?? window);
      return [el('a', { href: format(to) }, words), number(points.length), points.slice(0, 3).map(({ name }) => name).join(', ')];
    });
    this.frame.tell('What lies together', [this.window ? 'Cluster' : 'Trip', 'Photos drawn', 'Such as'], rows);
  }

  tellLegend() {
    const mark = (name, words) => el('span', { class: 'mark-name', 'data-colour': name }, words);
    this.legend.replaceChildren(...(this.by === 'role' ? Object.keys(ROLE_NAMES).map((role) => mark(ROLE_COLOURS[role], ROLE_NAMES[role])) : [el('span', {}, this.window ? 'A colour a cluster; picks have a ring.' : 'A colour a trip; picks have a ring.')]));
  }

  listen() {
    this.canvas.addEventListener('pointermove', (event) => event.pointerType !== 'touch' && this.hover(event));
    this.canvas.addEventListener('pointerleave', () => this.select(null));
    this.canvas.addEventListener('click', (event) => this.clicked(event));
    this.canvas.addEventListener('keydown', (event) => this.pressed(event));
    this.canvas.addEventListener('blur', () => this.select(null));
  }

  zoomed() {
    const zoom = this.d3.zoom().scaleExtent([1, 40]).filter(meansPlot).wheelDelta(wheelStep).on('zoom', ({ transform }) => {
      this.transform = transform;
      this.soon();
    });
    this.transform = this.d3.zoomIdentity;
    this.d3.select(this.canvas).call(zoom).on('dblclick.zoom', null);
    return zoom;
  }

  resize() {
    const width = this.room.clientWidth;
    if (!this.d3 || width === 0) return;
    this.width = width;
    this.height = Math.round(Math.min(680, Math.max(360, width * 0.62)));
    const ratio = Math.min(2, devicePixelRatio);
    Object.assign(this.canvas, { width: width * ratio, height: this.height * ratio });
    Object.assign(this.canvas.style, { width: `${width}px`, height: `${this.height}px` });
    this.ratio = ratio;
    this.zoom.extent([[0, 0], [width, this.height]]).translateExtent([[-width / 3, -this.height / 3], [(4 * width) / 3, (4 * this.height) / 3]]);
    const side = Math.min(width * 1.25, this.height) - 2 * MARGIN;
    const stretch = Math.min(1.7, (width - 2 * MARGIN) / side);
    for (const point of this.points) {
      point.px = width / 2 + (point.x - 0.5) * side * stretch;
      point.py = this.height / 2 + (point.y - 0.5) * side;
    }
    this.soon();
  }

  nearest(event) {
    const box = this.canvas.getBoundingClientRect();
    return nearest(this.points, event.clientX - box.left, event.clientY - box.top, NEAR);
  }

  hover(event) {
    this.select(this.nearest(event));
    this.canvas.style.cursor = this.at ? 'pointer' : 'grab';
  }

  select(point) {
    if (point === this.at) return;
    this.at = point;
    this.pointed();
    if (!point) return this.card.hide();
    [point.sx, point.sy] = this.transform.apply([point.px, point.py]);
    const where = this.window ? `cluster ${point.cluster + 1}` : (this.titles.get(point.window) ?? '');
    return this.card.show(this.library, point.photo, [point.name, standing(point.role, flagOf(point.photo.id)), where], [point.sx, point.sy]);
  }

  clicked(event) {
    const point = this.nearest(event);
    if (!point) return;
    // A finger points first, and opens what it pointed at.
    if (event.pointerType === 'touch' && point !== this.at) return this.select(point);
    this.open(point);
  }

  open({ window, photo }) {
    go({ view: 'loupe', library: this.library, window, show: 'all', photo: photo.id });
  }

  pressed(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || !this.d3) return;
    const towards = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
    if (towards) this.step(towards);
    else if (event.key === 'Enter' && this.at) this.open(this.at);
    else if (event.key === '+' || event.key === '=') this.zoomBy(1.7);
    else if (event.key === '-') this.zoomBy(0.6);
    else if (event.key === 'Home') this.whole();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** To the photo that lies that way; at first to the first. */
  step(direction) {
    const best = this.at ? beside(this.points, this.at, direction) : this.points[0];
    if (!best) return;
    this.select(best);
    const away = best.sx < 20 || best.sy < 20 || best.sx > this.width - 20 || best.sy > this.height - 20;
    if (away) this.d3.select(this.canvas).call(this.zoom.translateTo, best.px, best.py);
    setText(this.spoken, `${best.name}: ${standing(best.role, flagOf(best.photo.id))}, ${this.window ? `cluster ${best.cluster + 1}` : (this.titles.get(best.window) ?? '')}`);
  }

  zoomBy(times) {
    if (this.zoom) this.d3.select(this.canvas).call(this.zoom.scaleBy, times, this.at ? [this.at.sx, this.at.sy] : undefined);
  }

  whole() {
    if (this.zoom) this.d3.select(this.canvas).call(this.zoom.transform, this.d3.zoomIdentity);
  }
}
