// Photos over time: as many a year, month, week, day or hour as the zoom leaves room for; below, the trips and the gaps between.
import { el, svg } from '../dom.js';
import { format } from '../route.js';
import { count, dayOf, number } from '../words.js';
import { Card } from './card.js';
import { Frame, meansPlot, onWidth, tool, wheelStep } from './frame.js';
import { d3Loaded } from './libraries.js';
import { belowOf, breadth, ROW, rowsIn, short } from './times-names.js';

const HEIGHT = 190;
const SPANS = 34;
const AXIS = 26;
const EDGE = { left: 40, right: 24, top: 14 };
const LEAST = 5;
/** Of a span, pixels. */
const NARROWEST = 4;
const HOUR = 3600000;
const MOST_ROWS = 400;

/** The clock of the camera, drawn as if it were UTC: no time zone is applied. */
const time = (local) => Date.parse(`${local.length === 10 ? `${local}T00:00` : local}Z`);

const STEPS = [['utcHour', HOUR, 'hour'], ['utcDay', 24 * HOUR, 'day'], ['utcMonday', 7 * 24 * HOUR, 'week'], ['utcMonth', 30 * 24 * HOUR, 'month'], ['utcYear', 365 * 24 * HOUR, 'year']];

export function gap(milliseconds) {
  const hours = milliseconds / HOUR;
  if (hours < 48) return count(Math.max(1, Math.round(hours)), 'hour');
  const days = Math.round(hours / 24);
  if (days < 60) return count(days, 'day');
  return days < 730 ? count(Math.round(days / 30.4), 'month') : count(Math.round(days / 365.25), 'year');
}

export class Times {
  constructor() {
    this.frame = new Frame('times', 'When', 'Photos over time by the camera’s clock, picks in gold. Below them trips or days, which open with a click, and how long the camera rested between.', 'Drag to move, Ctrl and the wheel to zoom.');
    this.chart = el('div', { class: 'times-chart', role: 'group', 'aria-label': 'Photos over time; arrow keys move, + and − zoom', tabindex: '0', 'data-testid': 'times-chart' });
    this.step = el('span', { class: 'quiet', 'data-testid': 'times-step' });
    this.tools = el('div', { class: 'plot-tools' }, this.step, tool('−', 'Show more time', () => this.zoomBy(0.5)), tool('+', 'Show less time', () => this.zoomBy(2)), tool('All', 'All of it', () => this.whole()));
    this.frame.drawing.append(this.tools, this.chart);
    this.card = new Card(this.chart);
    this.chart.addEventListener('keydown', (event) => this.pressed(event));
    onWidth(this.frame.drawing, () => this.draw(true));
  }

  async show({ hours, undated }, { library, window, cards }) {
    this.hours = hours.map((hour) => ({ at: time(hour.from), photos: hour.photos, picks: hour.picks }));
    this.library = library;
    this.spans = this.spansOf(cards, window);
    this.frame.say([undated ? `${count(undated, 'photo')} without a time ${undated === 1 ? 'is' : 'are'} not on the axis.` : '', hours.length === 0 ? 'No photo tells when it was taken.' : ''].filter(Boolean).join(' '));
    this.tools.hidden = this.chart.hidden = hours.length === 0;
    if (hours.length === 0) return;
    this.tellTable(window);
    this.d3 = await d3Loaded();
    this.from = this.hours[0].at;
    this.to = this.hours.at(-1).at + HOUR;
    this.draw(true);
  }

  /** Bounds of trips run from dawn to dawn: drawn is from the first photo to the last. */
  spansOf(cards, window) {
    const own = cards.find(({ id }) => id === window);
    const listed = window ? cards.filter(({ trip }) => trip === window) : cards.filter(({ trip }) => trip === null);
    return (listed.length || !own ? listed : [own]).filter(({ from }) => from).map((card) => {
      const within = this.hours.filter(({ at }) => at >= time(card.from) - HOUR && at < time(card.to));
      const begin = within[0]?.at ?? time(card.from);
      return { card, from: begin, to: (within.at(-1)?.at ?? begin) + HOUR, href: format({ view: 'sheet', library: this.library, window: card.id }) };
    });
  }

  tellTable(window) {
    const rest = (index) => (index === 0 ? '–' : gap(this.spans[index].from - this.spans[index - 1].to));
    const date = (at) => dayOf(new Date(at).toISOString(), { day: 'numeric', month: 'short', year: 'numeric' });
    const rows = this.spans.map(({ card, from, to, href }, index) => [el('a', { href }, card.title), date(from), date(to - HOUR), number(card.photos), number(card.picks), rest(index)]);
    const more = rows.length > MOST_ROWS ? [[`and ${number(rows.length - MOST_ROWS)} more`, '', '', '', '', '']] : [];
    this.frame.tell(window ? 'Days' : 'Trips', [window ? 'Day' : 'Trip', 'First photo', 'Last photo', 'Photos', 'Picks', 'Rest before'], [...rows.slice(0, MOST_ROWS), ...more]);
  }

  draw(anew = false) {
    const width = this.frame.drawing.clientWidth;
    if (!this.d3 || !this.hours?.length || width === 0) return;
    const { d3 } = this;
    const room = Math.max((this.to - this.from) * 0.02, HOUR / 2);
    this.whole_x = d3.scaleUtc().domain([this.from - room, this.to + room]).range([EDGE.left, width - EDGE.right]);
    if (anew || !this.svg) this.build(width);
    this.x = this.transform.rescaleX(this.whole_x);
    const step = this.stepAt();
    this.step.textContent = `photos ${step[2] === 'hour' ? 'an' : 'a'} ${step[2]}`;
    const bars = this.bars(d3[step[0]]);
    const y = d3.scaleLinear().domain([0, d3.max(bars, ({ photos }) => photos) || 1]).nice(3).range([HEIGHT, EDGE.top]);
    this.drawBars(bars, y, d3[step[0]]);
    this.drawSpans();
    this.axis.call(d3.axisBottom(this.x).ticks(Math.max(2, Math.floor(width / 110))).tickFormat((at) => this.ticked(at)).tickSizeOuter(0));
    this.counts.call(d3.axisLeft(y).ticks(3).tickFormat(d3.format('d')).tickSize(-(width - EDGE.left - EDGE.right)));
    this.counts.select('.domain').remove();
  }

  build(width) {
    const { d3 } = this;
    this.x = this.whole_x;
    // Where all is in sight there is least room.
    this.rows = rowsIn(this.below());
    const height = HEIGHT + SPANS + this.rows * ROW + AXIS;
    this.svg = svg('svg', { width, height, viewBox: `0 0 ${width} ${height}` });
    this.chart.replaceChildren(this.svg, this.card.node);
    const root = d3.select(this.svg);
    const clip = `times-clip-${width}`;
    root.append('clipPath').attr('id', clip).append('rect').attr('x', EDGE.left).attr('y', 0).attr('width', width - EDGE.left - EDGE.right).attr('height', height);
    this.counts = root.append('g').attr('class', 'axis').attr('aria-hidden', 'true').attr('transform', `translate(${EDGE.left}, 0)`);
    this.columns = root.append('g').attr('class', 'bars').attr('aria-hidden', 'true').attr('clip-path', `url(#${clip})`);
    this.trips = root.append('g').attr('class', 'spans').attr('clip-path', `url(#${clip})`);
    this.axis = root.append('g').attr('class', 'axis').attr('aria-hidden', 'true').attr('transform', `translate(0, ${HEIGHT + SPANS + this.rows * ROW})`);
    this.transform = d3.zoomIdentity;
    const hours = (this.to - this.from) / HOUR;
    this.zoom = d3.zoom().scaleExtent([1, Math.max(2, hours / 4)]).extent([[EDGE.left, 0], [width - EDGE.right, height]]).translateExtent([[EDGE.left, 0], [width - EDGE.right, height]])
      .filter(meansPlot).wheelDelta(wheelStep)
      .on('zoom', ({ transform }) => {
        this.transform = transform;
        this.draw();
      });
    root.call(this.zoom).on('dblclick.zoom', null);
  }

  stepAt() {
    const pixels = (this.x.range()[1] - this.x.range()[0]) / (this.x.domain()[1] - this.x.domain()[0]);
    return STEPS.find(([, length]) => length * pixels >= LEAST) ?? STEPS.at(-1);
  }

  bars(interval) {
    const [from, to] = this.x.domain();
    const sums = new Map();
    for (const { at, photos, picks } of this.hours) {
      if (at < interval.floor(from) || at > to) continue;
      const key = +interval.floor(new Date(at));
      const sum = sums.get(key) ?? { at: key, photos: 0, picks: 0 };
      sum.photos += photos;
      sum.picks += picks;
      sums.set(key, sum);
    }
    return [...sums.values()];
  }

  /** The hour, or the day, month or year that begins there. */
  ticked(at) {
    const { d3 } = this;
    const begun = [['utcHour', '%H:%M'], ['utcDay', '%H:%M'], ['utcMonth', '%-d %b'], ['utcYear', '%b']].find(([step]) => d3[step](at) < at);
    return d3.utcFormat(begun?.[1] ?? '%Y')(at);
  }

  drawBars(bars, y, interval) {
    const left = ({ at }) => this.x(at);
    const wide = ({ at }) => Math.max(1.5, this.x(interval.offset(new Date(at), 1)) - this.x(at) - 1);
    for (const kind of ['photos', 'picks']) {
      this.columns.selectAll(`rect.${kind}`).data(bars, ({ at }) => at).join('rect').attr('class', kind).attr('x', left).attr('width', wide).attr('rx', 1.5).attr('y', (bar) => y(bar[kind])).attr('height', (bar) => HEIGHT - y(bar[kind]));
    }
    this.columns.selectAll('rect').on('pointerenter', (event, bar) => this.tell(bar, interval)).on('pointerleave', () => this.card.hide());
  }

  tell({ at, photos, picks }, interval) {
    const { d3 } = this;
    const form = interval === d3.utcHour ? '%a %-d %b %Y, %H:00' : interval === d3.utcMonth ? '%B %Y' : interval === d3.utcYear ? '%Y' : interval === d3.utcMonday ? 'week of %-d %b %Y' : '%a %-d %b %Y';
    this.card.show(this.library, null, [d3.utcFormat(form)(at), count(photos, 'photo'), count(picks, 'pick')], [this.x(at), 60]);
  }

  drawSpans() {
    const top = HEIGHT + 7;
    const links = this.trips.selectAll('a').data(this.spans, ({ card }) => card.id).join((enter) => {
      const link = enter.append('a').attr('href', ({ href }) => href).attr('data-testid', 'times-span').attr('aria-label', ({ card }) => `${card.title}: ${count(card.photos, 'photo')}, ${count(card.picks, 'pick')}`);
      link.append('rect').attr('y', top).attr('height', 20).attr('rx', 5);
      link.append('line').attr('y1', top + 20);
      link.append('text');
      link.append('title').text(({ card }) => `${card.title}: ${count(card.photos, 'photo')}, ${count(card.picks, 'pick')}`);
      link.on('focus', (event, span) => this.reveal(span));
      return link;
    });
    links.attr('href', ({ href }) => href);
    const below = this.below(this.rows);
    const at = ({ card }) => below.get(card.id);
    links.select('rect').attr('x', ({ from }) => this.x(from)).attr('width', (span) => this.wide(span));
    links.select('text').attr('class', (span) => (at(span) ? 'below' : null)).attr('x', (span) => at(span)?.x ?? Math.max(EDGE.left, this.x(span.from)) + 7).attr('y', (span) => top + (at(span) ? 34 + at(span).row * ROW : 14)).text((span) => at(span)?.words ?? this.fitting(span));
    const middle = (span) => this.x(span.from) + Math.min(this.wide(span), 8) / 2;
    links.select('line').attr('x1', middle).attr('x2', middle).attr('y2', (span) => top + 20 + (at(span) ? 3 + at(span).row * ROW : 0));
    const rests = this.spans.slice(1).map((span, index) => ({ from: this.spans[index].to, to: span.from })).filter(({ from, to }) => this.x(to) - this.x(from) > 58);
    this.trips.selectAll('text.rest').data(rests).join('text').attr('class', 'rest').attr('aria-hidden', 'true').attr('y', top + 14).attr('text-anchor', 'middle').attr('x', ({ from, to }) => (this.x(from) + this.x(to)) / 2).text(({ from, to }) => gap(to - from));
  }

  wide({ from, to }) {
    return Math.max(NARROWEST, this.x(to) - this.x(from));
  }

  /** What a span itself has room for. */
  fitting(span) {
    const seen = Math.min(this.x(span.to), this.x.range()[1]) - Math.max(this.x(span.from), EDGE.left);
    const words = [span.card.title, short(span.card)].find((one) => breadth(one) + 14 < Math.min(this.wide(span), seen));
    return words ?? '';
  }

  /** The names of those in sight that have room for none. */
  below(rows) {
    const [left, right] = this.x.range();
    const narrow = this.spans.filter((span) => this.x(span.to) > left && this.x(span.from) < right && !this.fitting(span));
    return belowOf(narrow.map(({ card, from }) => ({ card, at: Math.max(left, this.x(from)) })), left, right, rows);
  }

  /** What has the focus is brought into sight. */
  reveal({ from, to }) {
    const [left, right] = this.x.range();
    if (this.x(from) >= left && this.x(to) <= right) return;
    this.d3.select(this.svg).call(this.zoom.translateTo, this.whole_x((from + to) / 2), 0);
  }

  zoomBy(times) {
    if (this.zoom) this.d3.select(this.svg).call(this.zoom.scaleBy, times);
  }

  whole() {
    if (this.zoom) this.d3.select(this.svg).call(this.zoom.transform, this.d3.zoomIdentity);
  }

  pressed(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || !this.zoom) return;
    const by = { ArrowLeft: 80, ArrowRight: -80 }[event.key];
    if (by) this.d3.select(this.svg).call(this.zoom.translateBy, by / this.transform.k, 0);
    else if (event.key === '+' || event.key === '=') this.zoomBy(2);
    else if (event.key === '-') this.zoomBy(0.5);
    else if (event.key === 'Home') this.whole();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
}
