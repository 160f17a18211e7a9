// The sweep: three figures over the number of clusters, each on its own scale above the same axis; the chosen number marked.
// One slider walks through the numbers, by mouse, finger or arrow keys.
import { el, setText, svg } from '../dom.js';
import { number } from '../words.js';
import { Frame, onWidth } from './frame.js';
import { d3Loaded } from './libraries.js';

const ROW = 116;
const LEFT = 46;
const RIGHT = 14;
const HEAD = 22;

/** Silhouette and Davies–Bouldin say nothing of one cluster, or of as many as bursts: the server sends 0 for them. */
const FIGURES = [
  { key: 'silhouette', title: 'Silhouette', better: 'higher is better', digits: 2, defined: ({ daviesBouldin, silhouette }) => daviesBouldin > 0 || silhouette !== 0 },
  { key: 'daviesBouldin', title: 'Davies–Bouldin', better: 'lower is better', digits: 2, defined: ({ daviesBouldin }) => daviesBouldin > 0 },
  { key: 'normalisedSse', title: 'SSE', better: 'share of the largest; look for the bend', digits: 2, defined: () => true },
];

export class Sweep {
  constructor() {
    this.frame = new Frame('sweep', 'How many clusters', 'Every number of clusters that was tried, and what it gave. k-means on the bursts of the window.');
    this.reason = el('p', { class: 'reason', 'data-testid': 'sweep-reason' });
    this.readout = el('p', { class: 'readout', 'data-testid': 'sweep-readout', 'aria-hidden': 'true' });
    this.chart = el('div', { class: 'sweep-chart', 'data-testid': 'sweep-chart', role: 'slider', tabindex: '0', 'aria-label': 'Number of clusters' });
    this.frame.drawing.append(this.reason, this.chart, this.readout);
    this.chart.addEventListener('keydown', (event) => this.pressed(event));
    this.chart.addEventListener('pointermove', (event) => this.pointed(event));
    this.chart.addEventListener('pointerleave', () => this.point(this.chosen));
    onWidth(this.frame.drawing, () => this.draw());
  }

  async show({ card, sweep, knee, chosen }) {
    Object.assign(this, { sweep, knee, k: card.k, chosen: sweep.findIndex((point) => point.chosen) });
    this.reason.replaceChildren(el('b', {}, `k = ${number(sweep[this.chosen]?.k ?? card.k)}.`), ` ${chosen.words}`);
    this.frame.say(sweep.length > 1 ? 'Silhouette (Rousseeuw 1987) and Davies–Bouldin index (1979) as scikit-learn defines them, undefined for one cluster; SSE is the sum of squared distances to the centres.' : '');
    this.chart.hidden = this.readout.hidden = sweep.length < 2;
    this.frame.tell('Figures of each number of clusters tried', ['k', 'Silhouette', 'Davies–Bouldin', 'SSE', 'SSE / largest', ''], sweep.map((point) => [String(point.k), ...FIGURES.slice(0, 2).map((figure) => (figure.defined(point) ? point[figure.key].toFixed(3) : '–')), point.sse.toFixed(3), point.normalisedSse.toFixed(3), [point.chosen ? 'chosen' : '', point.k === knee ? 'knee of the SSE' : ''].filter(Boolean).join(', ')]));
    this.d3 = await d3Loaded();
    this.draw();
  }

  draw() {
    const width = this.frame.drawing.clientWidth;
    if (!this.d3 || !this.sweep || this.sweep.length < 2 || width === 0) return;
    const { d3, sweep } = this;
    this.x = d3.scaleLinear().domain(d3.extent(sweep, ({ k }) => k)).range([LEFT, width - RIGHT]);
    const height = FIGURES.length * ROW + 26;
    const root = svg('svg', { width, height, viewBox: `0 0 ${width} ${height}`, 'aria-hidden': 'true' });
    FIGURES.forEach((figure, row) => this.row(d3.select(root), figure, row * ROW, width));
    const axis = d3.select(root).append('g').attr('class', 'axis').attr('transform', `translate(0, ${height - 24})`).call(d3.axisBottom(this.x).ticks(Math.min(sweep.length, width / 60)).tickFormat(d3.format('d')).tickSizeOuter(0));
    axis.select('.domain').remove();
    this.mark = d3.select(root).append('line').attr('class', 'crosshair').attr('y1', HEAD - 4).attr('y2', height - 24);
    const best = this.x(sweep[this.chosen]?.k ?? sweep[0].k);
    if (this.chosen >= 0) d3.select(root).insert('line', ':first-child').attr('class', 'chosen-line').attr('x1', best).attr('x2', best).attr('y1', HEAD - 8).attr('y2', height - 24);
    this.chart.replaceChildren(root);
    this.point(this.at ?? this.chosen);
  }

  row(root, figure, top, width) {
    const { d3, sweep, x } = this;
    const points = sweep.filter(figure.defined);
    const y = d3.scaleLinear().domain(d3.extent(points, (point) => point[figure.key])).nice(4).range([top + ROW - 14, top + HEAD + 4]);
    const group = root.append('g');
    group.append('text').attr('class', 'row-title').attr('x', 0).attr('y', top + 12).text(figure.title).append('tspan').attr('class', 'row-better').attr('dx', 8).text(figure.better);
    group.append('g').attr('class', 'axis').attr('transform', `translate(${LEFT - 6}, 0)`).call(d3.axisLeft(y).ticks(3).tickSize(-(width - LEFT - RIGHT + 6))).select('.domain').remove();
    const at = (point) => [x(point.k), y(point[figure.key])];
    group.append('path').attr('class', 'line').attr('d', d3.line()(points.map(at)));
    if (points.length <= 60) group.append('g').selectAll('circle').data(points).join('circle').attr('class', 'dot').attr('r', 2.5).attr('cx', (point) => at(point)[0]).attr('cy', (point) => at(point)[1]);
    const knee = figure.key === 'normalisedSse' && points.find(({ k }) => k === this.knee);
    if (knee) this.label(group, at(knee), 'knee', 'knee', width);
    const chosen = points.find((point) => point.chosen);
    if (chosen) this.label(group, at(chosen), 'chosen', figure.key === 'silhouette' ? `k = ${chosen.k}` : '', width);
  }

  label(group, [cx, cy], kind, words, width) {
    group.append('circle').attr('class', `${kind}-dot`).attr('r', kind === 'chosen' ? 6 : 4.5).attr('cx', cx).attr('cy', cy);
    const before = cx > width - 80;
    group.append('text').attr('class', 'mark').attr('x', cx + (before ? -11 : 11)).attr('y', cy - 8).attr('text-anchor', before ? 'end' : 'start').text(words);
  }

  pressed(event) {
    const steps = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1, PageUp: 10, PageDown: -10, Home: -Infinity, End: Infinity };
    if (!(event.key in steps) || !this.sweep) return;
    event.preventDefault();
    event.stopPropagation();
    this.point(Math.min(this.sweep.length - 1, Math.max(0, (this.at ?? this.chosen) + steps[event.key])));
  }

  pointed(event) {
    if (!this.x) return;
    const k = this.x.invert(event.clientX - this.chart.getBoundingClientRect().left);
    this.point(this.d3.bisector((point) => point.k).center(this.sweep, k));
  }

  point(index) {
    const at = Math.max(0, index);
    const point = this.sweep?.[at];
    if (!point || !this.x) return;
    this.at = at;
    this.mark.attr('x1', this.x(point.k)).attr('x2', this.x(point.k));
    const words = [`k = ${point.k}`, ...FIGURES.filter((figure) => figure.defined(point)).map((figure) => `${figure.title} ${point[figure.key].toFixed(figure.digits)}`), point.chosen ? 'chosen' : '', point.k === this.knee ? 'knee of the SSE' : ''].filter(Boolean).join(' · ');
    setText(this.readout, words);
    const first = this.sweep[0].k;
    for (const [name, value] of Object.entries({ valuemin: first, valuemax: this.sweep.at(-1).k, valuenow: point.k, valuetext: words })) this.chart.setAttribute(`aria-${name}`, value);
  }
}
