// Where photos were taken, on outlines of land and borders that come with the page: no outside server is asked.
import { el } from '../dom.js';
import { format, go } from '../route.js';
import { count, dayOf, number } from '../words.js';
import { Card } from './card.js';
import { Frame, meansPlot, onceAFrame, onTheme, onWidth, tool, wheelStep } from './frame.js';
import { d3Loaded } from './libraries.js';
import { Bubbles } from './places-bubbles.js';
import { paintLand } from './places-land.js';
import { world } from './world.js';

const LEAST_DEGREES = 1.2;
const FINE = 3000;
const FINEST = 4e6;
const MOST_ROWS = 200;

export class Places {
  constructor() {
    this.frame = new Frame('places', 'Where', 'The places of photos that know theirs by GPS. A bubble opens its window, or comes nearer where it holds several.', 'Drag to move, Ctrl and the wheel to zoom.');
    this.canvas = el('canvas', { 'aria-hidden': 'true' });
    this.bubbles = new Bubbles(this);
    this.room = el('div', { class: 'places-room', tabindex: '0', role: 'group', 'aria-label': 'Map of places; arrow keys move, + and − zoom', 'data-testid': 'places-map' }, this.canvas, this.bubbles.node);
    this.card = new Card(this.room);
    this.tools = el('div', { class: 'plot-tools' }, tool('−', 'Zoom out', () => this.zoomBy(0.5)), tool('+', 'Zoom in', () => this.zoomBy(2)), tool('All', 'All places', () => this.whole()));
    this.frame.drawing.append(this.tools, this.room);
    this.room.addEventListener('keydown', (event) => this.pressed(event));
    this.soon = onceAFrame(() => this.draw());
    onWidth(this.frame.drawing, () => this.resize());
    onTheme(this.soon);
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
    paintLand(this.canvas, this.d3, { width: this.width, height: this.height, ratio: this.ratio, projection: this.projection, outlines: this.outlines, scale: this.scale * k });
    this.bubbles.draw(this.places, this.projection, this.width, this.height);
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

  leave() {
    this.card.hide();
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
