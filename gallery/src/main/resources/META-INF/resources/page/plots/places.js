// Where photos were taken, on outlines of land and borders that come with the page: no outside server is asked. Places that
// would cover each other are one bubble until there is room.
import { el } from '../dom.js';
import { format, go } from '../route.js';
import { count, dayOf, number } from '../words.js';
import { Card } from './card.js';
import { colour, Frame, meansPlot, onTheme, onWidth, wheelStep } from './frame.js';
import { d3Loaded } from './libraries.js';
import { world } from './world.js';

const EARTH_KM = 40075;
const LEAST_DEGREES = 1.2;
const APART = 26;
const FINE = 3000;
const FINEST = 4e6;
const MOST_ROWS = 200;

export class Places {
  constructor() {
    this.frame = new Frame('places', 'Where', 'The places of photos that know theirs by GPS. A bubble opens its window, or comes nearer where it holds several.', 'Drag to move, Ctrl and the wheel to zoom.');
    this.canvas = el('canvas', { 'aria-hidden': 'true' });
    this.bubbles = el('div', { class: 'bubbles', role: 'group', 'aria-label': 'Places' });
    this.room = el('div', { class: 'places-room', tabindex: '0', role: 'group', 'aria-label': 'Map of places; arrow keys move, + and − zoom', 'data-testid': 'places-map' }, this.canvas, this.bubbles);
    this.card = new Card(this.room);
    const tool = (words, label, does) => {
      const node = el('button', { type: 'button', class: 'plain', 'aria-label': label }, words);
      node.addEventListener('click', does);
      return node;
    };
    this.tools = el('div', { class: 'plot-tools' }, tool('−', 'Zoom out', () => this.zoomBy(0.5)), tool('+', 'Zoom in', () => this.zoomBy(2)), tool('All', 'All places', () => this.whole()));
    this.frame.drawing.append(this.tools, this.room);
    this.room.addEventListener('keydown', (event) => this.pressed(event));
    this.shown = new Map();
    onWidth(this.frame.drawing, () => this.resize());
    onTheme(() => this.soon());
  }

  async show({ places, degrees, without }, { library, window, cards }) {
    Object.assign(this, { library, window, places: places.map((place, index) => ({ ...place, index })), titles: new Map(cards.map(({ id, title }) => [id, title])) });
    this.tools.hidden = this.room.hidden = places.length === 0;
    const metres = Math.round(degrees * 111320);
    const notes = [places.length === 0 ? 'No photo here tells where it was taken: the camera had no GPS, or a program took it out.' : '', without && places.length ? `${count(without, 'photo')} without GPS ${without === 1 ? 'is' : 'are'} not on the map.` : '', places.length ? `Photos of one window within about ${metres < 1000 ? `${metres} m` : `${number(Math.round(metres / 1000))} km`} are one place. Outlines: Natural Earth.` : ''];
    this.frame.say(notes.filter(Boolean).join(' '));
    if (places.length === 0) return this.frame.tell('Places', [], []);
    this.d3 = await d3Loaded();
    this.outlines = await world('110m');
    this.tellTable();
    this.anew = true;
    return this.resize();
  }

  tellTable() {
    const rows = this.places.slice(0, MOST_ROWS).map((place) => [el('a', { href: this.address(place) }, `${place.latitude.toFixed(3)}, ${place.longitude.toFixed(3)}`), this.country(place), this.titles.get(place.window) ?? place.window, number(place.photos), number(place.picks)]);
    const more = this.places.length - rows.length;
    this.frame.tell('Places', ['Latitude, longitude', 'Country', 'Window', 'Photos', 'Picks'], more > 0 ? [...rows, [`and ${number(more)} more places`, '', '', '', '']] : rows);
  }

  country({ latitude, longitude }) {
    return this.outlines.countries.find((one) => this.d3.geoContains(one, [longitude, latitude]))?.properties.name ?? '';
  }

  /** Of a window the photo itself, of a library the window. */
  route({ window, cover }) {
    return this.window ? { view: 'loupe', library: this.library, window, show: 'all', photo: cover.id } : { view: 'sheet', library: this.library, window, show: 'all', photo: cover.id };
  }

  address(place) {
    return format(this.route(place));
  }

  resize() {
    const width = this.frame.drawing.clientWidth;
    if (!this.d3 || !this.outlines || !this.places.length || width === 0) return;
    this.width = width;
    this.height = Math.round(Math.min(620, Math.max(340, width * 0.55)));
    this.ratio = Math.min(2, devicePixelRatio);
    Object.assign(this.canvas, { width: width * this.ratio, height: this.height * this.ratio });
    for (const node of [this.canvas, this.room]) Object.assign(node.style, { width: `${width}px`, height: `${this.height}px` });
    this.begin();
  }

  /** The whole world fits at zoom 1; begun is with all places in sight, and some land around. */
  begin() {
    const { d3, width, height } = this;
    this.base = d3.geoMercator().fitSize([width, height * 1.25], { type: 'Sphere' });
    this.scale = width / (2 * Math.PI);
    this.base.scale(this.scale).translate([width / 2, height / 2]);
    this.projection = d3.geoMercator();
    if (!this.zoom) {
      this.zoom = d3.zoom().filter((event) => meansPlot(event) && (event.type !== 'mousedown' || !event.target.closest('.bubble'))).wheelDelta(wheelStep).on('zoom', ({ transform }) => {
        this.transform = transform;
        this.soon();
      });
      d3.select(this.room).call(this.zoom).on('dblclick.zoom', null);
    }
    this.zoom.scaleExtent([1, FINEST / this.scale]).extent([[0, 0], [width, height]]).translateExtent([[0, height / 2 - width / 2], [width, height / 2 + width / 2]]);
    this.whole();
  }

  whole() {
    if (!this.base) return;
    const { d3, width, height } = this;
    const at = this.places.map(({ latitude, longitude }) => this.base([longitude, Math.min(84, Math.max(-84, latitude))]));
    const [[west, east], [north, south]] = [d3.extent(at, ([x]) => x), d3.extent(at, ([, y]) => y)];
    const least = (this.scale * LEAST_DEGREES * Math.PI) / 180;
    const k = Math.max(1, Math.min((width - 110) / Math.max(east - west, least), (height - 110) / Math.max(south - north, least)));
    const middle = [(west + east) / 2, (north + south) / 2];
    d3.select(this.room).call(this.zoom.transform, d3.zoomIdentity.translate(width / 2 - k * middle[0], height / 2 - k * middle[1]).scale(k));
  }

  soon() {
    this.frameAsked ??= requestAnimationFrame(() => {
      this.frameAsked = null;
      this.draw();
    });
  }

  draw() {
    if (!this.transform) return;
    const { k, x, y } = this.transform;
    this.projection.scale(this.scale * k).translate([x + (k * this.width) / 2, y + (k * this.height) / 2]).clipExtent([[-20, -20], [this.width + 20, this.height + 20]]).precision(k > 20 ? 0 : 0.7);
    if (this.scale * k > FINE / 2 && !this.fine) {
      this.fine = true;
      world('50m').then((outlines) => {
        this.outlines = outlines;
        this.soon();
      }, () => (this.fine = false));
    }
    this.drawLand();
    this.drawBubbles();
  }

  drawLand() {
    const pen = this.canvas.getContext('2d');
    const path = this.d3.geoPath(this.projection, pen);
    pen.setTransform(this.ratio, 0, 0, this.ratio, 0, 0);
    pen.fillStyle = colour('water');
    pen.fillRect(0, 0, this.width, this.height);
    pen.lineWidth = 0.5;
    this.stroke(pen, path, this.d3.geoGraticule().step(this.steps())(), colour('grid'));
    pen.beginPath();
    path(this.outlines.land);
    pen.fillStyle = colour('land');
    pen.fill();
    pen.lineWidth = 0.8;
    this.stroke(pen, path, { type: 'FeatureCollection', features: this.outlines.countries }, colour('border'));
    this.drawScale(pen);
  }

  stroke(pen, path, shape, style) {
    pen.beginPath();
    path(shape);
    pen.strokeStyle = style;
    pen.stroke();
  }

  steps() {
    const degrees = (this.width / (this.scale * this.transform.k)) * (180 / Math.PI);
    const step = [30, 10, 5, 2, 1, 0.5, 0.1, 0.05].find((one) => degrees / one > 4) ?? 0.01;
    return [step, step];
  }

  /** A bar of round kilometres, true in the middle of the map. */
  drawScale(pen) {
    const [, latitude] = this.projection.invert([this.width / 2, this.height / 2]);
    const perPixel = (EARTH_KM * Math.cos((latitude * Math.PI) / 180)) / (2 * Math.PI * this.scale * this.transform.k);
    const most = perPixel * 120;
    const power = 10 ** Math.floor(Math.log10(most));
    const length = [5, 2, 1].map((times) => times * power).find((one) => one <= most);
    const [left, bottom] = [14, this.height - 14];
    pen.strokeStyle = pen.fillStyle = colour('ink');
    pen.lineWidth = 1.5;
    pen.beginPath();
    pen.moveTo(left, bottom - 5);
    pen.lineTo(left, bottom);
    pen.lineTo(left + length / perPixel, bottom);
    pen.lineTo(left + length / perPixel, bottom - 5);
    pen.stroke();
    pen.font = '12px system-ui, sans-serif';
    pen.fillText(length >= 1 ? `${number(length)} km` : `${number(Math.round(length * 1000))} m`, left + 6, bottom - 6);
  }

  drawBubbles() {
    const bubbles = merged(this.places.map((place) => ({ place, at: this.projection([place.longitude, place.latitude]) })).filter(({ at }) => at && at[0] > -30 && at[1] > -30 && at[0] < this.width + 30 && at[1] < this.height + 30));
    const wanted = new Set();
    for (const bubble of bubbles) {
      const key = String(bubble.places[0].index);
      wanted.add(key);
      this.place(this.shown.get(key) ?? this.bubble(key), bubble);
    }
    for (const [key, node] of this.shown) {
      if (!wanted.has(key)) {
        node.remove();
        this.shown.delete(key);
      }
    }
    this.bubbles.dataset.count = String(bubbles.length);
  }

  bubble(key) {
    const node = el('a', { class: 'bubble', 'data-testid': 'place' });
    node.addEventListener('click', (event) => this.clicked(event, node.bubble));
    for (const type of ['pointerenter', 'focus']) node.addEventListener(type, () => this.point(node.bubble));
    for (const type of ['pointerleave', 'blur']) node.addEventListener(type, () => this.card.hide());
    this.shown.set(key, node);
    this.bubbles.append(node);
    return node;
  }

  place(node, bubble) {
    const side = Math.round(Math.min(64, 24 + 2.2 * Math.sqrt(bubble.photos)));
    node.bubble = bubble;
    node.setAttribute('href', this.address(bubble.places[0]));
    node.setAttribute('aria-label', this.words(bubble).join(', '));
    node.textContent = bubble.photos > 1 ? number(bubble.photos) : '';
    Object.assign(node.style, { width: `${side}px`, height: `${side}px`, transform: `translate(${bubble.at[0] - side / 2}px, ${bubble.at[1] - side / 2}px)` });
  }

  words({ places, photos }) {
    const windows = [...new Set(places.map(({ window }) => window))];
    const first = this.titles.get(windows[0]) ?? windows[0];
    const time = places.map(({ from }) => from).filter(Boolean).sort()[0];
    return [windows.length > 1 ? `${first} and ${count(windows.length - 1, 'more window', 'more')}` : first, count(photos, 'photo'), this.window && time ? dayOf(time) + ' ' + time.slice(11, 16) : '', places.length > 1 ? count(places.length, 'place') : ''].filter(Boolean);
  }

  point(bubble) {
    this.card.show(this.library, bubble.places[0].cover, this.words(bubble), bubble.at);
  }

  /** Several places come nearer, as long as they part; one opens. */
  clicked(event, bubble) {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.card.hide();
    const windows = new Set(bubble.places.map(({ window }) => window));
    const parts = bubble.places.length > 1 && (windows.size > 1 || this.window) && this.transform.k * 2.5 <= FINEST / this.scale;
    if (parts) this.d3.select(this.room).call(this.zoom.scaleBy, 4, bubble.at).call(this.zoom.translateTo, ...this.transform.invert(this.projection([bubble.places[0].longitude, bubble.places[0].latitude])));
    else go(this.route(bubble.places[0]));
  }

  zoomBy(times) {
    if (this.zoom) this.d3.select(this.room).call(this.zoom.scaleBy, times);
  }

  pressed(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || !this.zoom) return;
    const by = { ArrowLeft: [70, 0], ArrowRight: [-70, 0], ArrowUp: [0, 70], ArrowDown: [0, -70] }[event.key];
    if (by) this.d3.select(this.room).call(this.zoom.translateBy, by[0] / this.transform.k, by[1] / this.transform.k);
    else if (event.key === '+' || event.key === '=') this.zoomBy(2);
    else if (event.key === '-') this.zoomBy(0.5);
    else if (event.key === 'Home') this.whole();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
}

/** The largest first; what lies on one joins it. */
function merged(spots) {
  const bubbles = [];
  for (const { place, at } of spots.sort((one, other) => other.place.photos - one.place.photos || one.place.index - other.place.index)) {
    const near = bubbles.find((bubble) => Math.hypot(bubble.at[0] - at[0], bubble.at[1] - at[1]) < APART);
    if (near) {
      near.places.push(place);
      near.photos += place.photos;
    } else bubbles.push({ at, places: [place], photos: place.photos });
  }
  return bubbles;
}
