// How large the clusters are: a column for each size, which leads to its clusters; and the largest one.
import { el } from '../dom.js';
import { picture } from '../pictures.js';
import { format } from '../route.js';
import { count, number } from '../words.js';
import { Frame } from './frame.js';

const SINGLY = 12;
const SHOWN = 60;
const STRIP = 8;
const SPLITS = [15, 20, 30, 50, 80, 120, 200, 400, 800, 2000, Infinity];

/** Sizes one by one as long as they fit side by side, then in widening ranges; every photo of the window is in one. */
export function bins(sizes) {
  const largest = Math.max(...sizes.map(({ photos }) => photos));
  const ends = largest <= 20 ? range(1, largest) : [...range(1, SINGLY), ...SPLITS.filter((end, index) => index === 0 || SPLITS[index - 1] < largest)];
  return ends.map((end, index) => {
    const from = index === 0 ? 1 : ends[index - 1] + 1;
    return { from, to: Math.min(end, largest), clusters: sizes.filter(({ photos }) => photos >= from && photos <= end) };
  });
}

const range = (from, to) => Array.from({ length: to - from + 1 }, (_, index) => from + index);
const named = ({ from, to }) => (from === to ? number(from) : `${number(from)}–${number(to)}`);

export class Sizes {
  constructor() {
    this.frame = new Frame('sizes', 'Cluster sizes', 'How many clusters have how many photos. A column opens its clusters.');
    this.columns = el('div', { class: 'columns', role: 'group', 'aria-label': 'Clusters by their number of photos', 'data-testid': 'size-columns' });
    this.axis = el('p', { class: 'quiet columns-axis', 'aria-hidden': 'true' }, 'photos in the cluster →');
    this.chosen = el('div', { class: 'chosen-clusters', 'data-testid': 'size-clusters', role: 'region', 'aria-label': 'Clusters of that size', hidden: true });
    this.largest = el('div', { class: 'largest', 'data-testid': 'largest' });
    this.frame.drawing.append(this.columns, this.axis, this.chosen, this.largest);
  }

  show({ card, sizes }, { library }) {
    Object.assign(this, { library, window: card.id });
    if (sizes.length === 0) return this.frame.say('There is no cluster.');
    const all = bins(sizes);
    const most = Math.max(...all.map(({ clusters }) => clusters.length));
    this.columns.replaceChildren(...all.map((bin) => this.column(bin, most)));
    this.columns.dataset.many = String(all.length > 14);
    this.chosen.hidden = true;
    this.showLargest(sizes, card);
    const median = sizes[Math.floor(sizes.length / 2)].photos;
    const alone = sizes.filter(({ photos }) => photos === 1).length;
    const single = `${number(alone)} ${alone === 1 ? 'has' : 'have'} one photo`;
    this.frame.say(`${count(sizes.length, 'cluster')}: ${median > 1 ? `half of them have ${number(median)} photos or fewer, ${single}` : single}.`);
    return this.frame.tell('Clusters by size', ['Photos', 'Clusters'], all.map((bin) => [named(bin), number(bin.clusters.length)]));
  }

  column(bin, most) {
    const fill = el('i', {});
    fill.style.height = `${(100 * bin.clusters.length) / most}%`;
    const photos = bin.to === 1 ? '1 photo' : `${named(bin)} photos`;
    const node = el('button', { type: 'button', class: 'column', 'data-size': bin.from, 'aria-pressed': 'false', 'aria-label': `${count(bin.clusters.length, 'cluster')} of ${photos}`, disabled: bin.clusters.length === 0 }, el('span', { class: 'column-room' }, el('b', {}, bin.clusters.length ? number(bin.clusters.length) : ''), fill), el('span', { class: 'column-name' }, named(bin)));
    node.addEventListener('click', () => this.open(node, bin));
    return node;
  }

  open(node, bin) {
    const closing = node.getAttribute('aria-pressed') === 'true';
    for (const other of this.columns.children) other.setAttribute('aria-pressed', String(other === node && !closing));
    this.chosen.hidden = closing;
    if (closing) return;
    const shown = bin.clusters.slice(0, SHOWN);
    const more = bin.clusters.length - shown.length;
    this.chosen.replaceChildren(...shown.map((cluster) => this.link(cluster)), more > 0 ? el('p', { class: 'quiet' }, `and ${number(more)} more: ${number(SHOWN)} are shown`) : '');
  }

  link(cluster) {
    const href = this.address(cluster);
    const image = cluster.cover ? picture(this.library, cluster.cover, 1) : null;
    return el('a', { class: 'cluster-link', href, 'aria-label': `Cluster ${cluster.number + 1}: ${count(cluster.photos, 'photo')}`, 'data-testid': 'size-cluster' }, image ? el('img', { src: image, alt: '', loading: 'lazy', decoding: 'async' }) : '', el('span', { class: 'behind' }, number(cluster.photos)));
  }

  address(cluster) {
    return format({ view: 'cluster', library: this.library, window: this.window, show: 'all', scene: cluster.id });
  }

  showLargest(sizes, card) {
    const [largest] = sizes;
    const share = Math.round((100 * largest.photos) / card.photos) || 'under 1';
    const words = el('p', {}, el('b', {}, 'The largest: '), el('a', { href: this.address(largest), 'data-testid': 'largest-link' }, `cluster ${largest.number + 1}`), `, ${count(largest.photos, 'photo')} in ${count(largest.bursts, 'burst')}, ${share} % of the window.`);
    this.largest.replaceChildren(words, el('div', { class: 'chosen-clusters' }, sizes.slice(0, STRIP).map((cluster) => this.link(cluster))));
  }
}
