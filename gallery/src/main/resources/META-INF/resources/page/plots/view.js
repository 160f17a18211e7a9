// The plots of a window, or of the whole library, as the address asks for; they stay while a photo is looked at.
import * as api from '../api.js';
import { byId, el } from '../dom.js';
import { format } from '../route.js';
import { count } from '../words.js';
import * as data from './data.js';
import { styleLoaded } from './libraries.js';
import { Looks } from './looks.js';
import { Places } from './places.js';
import { Sizes } from './sizes.js';
import { Sweep } from './sweep.js';
import { Times } from './times.js';

const STYLE = '/style/plots.css';
const root = byId('plots');
let open = null;
let scrolled = 0;
let focused = null;

addEventListener('scroll', () => {
  if (!root.hidden) scrolled = scrollY;
}, { passive: true });
root.addEventListener('focusin', ({ target }) => (focused = target));
addEventListener('lane:windows', ({ detail }) => {
  if (open && !root.hidden) open.windowsAre(detail);
});

/** Shows what the address says. */
export async function follow(route) {
  await styleLoaded(STYLE);
  const same = open !== null && open.library === route.library && open.window === (route.window ?? null);
  if (!same) {
    open = new Plots(route);
    scrolled = 0;
    focused = null;
  }
  const mine = open;
  scrollTo(0, scrolled);
  if (same && !route.plot) focused?.focus({ preventScroll: true });
  const goes = route.plot && mine.went !== location.hash;
  if (goes) mine.goTo(route.plot);
  await mine.read();
  if (mine !== open || root.hidden) return;
  document.title = `${mine.title()} – Memory Lane`;
  // Only now have the plots above their heights; whoever went on to something else meanwhile is not called back.
  if (goes && mine.isAt(route.plot)) mine.goTo(route.plot);
}

class Plots {
  constructor({ library, window }) {
    Object.assign(this, { library, window: window ?? null, cards: [], revision: null, went: null });
    const looks = new Looks();
    const parts = { times: new Times(), places: new Places(), looks };
    this.parts = this.window ? { sweep: new Sweep(), sizes: new Sizes(), looks, times: parts.times, places: parts.places } : parts;
    this.head = el('h1', { id: 'plots-title', 'data-testid': 'plots-title' }, 'Plots');
    this.counts = el('p', { class: 'counts' });
    this.problem = el('div', { class: 'problem-card', role: 'alert', hidden: true });
    const up = this.window ? format({ view: 'sheet', library, window, show: 'picks' }) : format({ view: 'overview', library });
    const links = Object.entries(this.parts).map(([plot, { frame }]) => el('a', { class: 'tab', href: format({ view: 'plots', library, window: this.window, plot }) }, frame.heading.textContent));
    root.replaceChildren(
      el('header', { class: 'plots-head' }, el('a', { class: 'plain', href: up, 'data-testid': 'plots-up' }, this.window ? '← The photos' : '← Trips and days'), this.head, this.counts, el('nav', { class: 'tabs', 'aria-label': 'Plots on this page' }, links)),
      this.problem,
      el('div', { class: 'plot-list' }, Object.values(this.parts).map(({ frame }) => frame.node)),
    );
  }

  title() {
    return this.card ? `Plots of ${this.card.title}` : 'Plots';
  }

  async read() {
    this.problem.hidden = true;
    try {
      this.take(await api.patiently(() => api.windows(this.library), () => open === this && !root.hidden));
      await Promise.all(Object.entries(this.parts).map(([name, part]) => this.draw(name, part)));
    } catch (problem) {
      this.problem.hidden = false;
      this.problem.replaceChildren(el('p', {}, problem instanceof api.Gone ? 'This window is not there any more: its photos were removed, or are in another trip now.' : problem.message));
    }
  }

  take(cards) {
    this.cards = cards;
    this.card = cards.find(({ id }) => id === this.window) ?? null;
    if (this.card) {
      this.head.textContent = `Plots of ${this.card.title}`;
      this.counts.textContent = `${count(this.card.photos, 'photo')}, ${count(this.card.picks, 'pick')}, ${count(this.card.k, 'cluster')}`;
    } else if (!this.window) {
      this.head.textContent = 'The library at one glance';
      this.counts.textContent = count(cards.filter(({ trip, kind }) => trip === null && kind !== 'undated').length, 'trip');
    }
    this.revision = this.state();
  }

  /** Another revision of what is drawn is another drawing. */
  state() {
    return JSON.stringify(this.window ? this.card?.revision : this.cards.map(({ id, revision }) => [id, revision]));
  }

  windowsAre(cards) {
    const before = this.revision;
    this.take(cards);
    if (before !== null && before !== this.revision) this.read();
  }

  async draw(name, part) {
    const again = () => open === this && !root.hidden && this.draw(name, part);
    const place = { library: this.library, window: this.window, cards: this.cards, card: this.card, again };
    try {
      await part.show(await this.ask(name, part), place);
    } catch (problem) {
      if (problem instanceof api.Gone && name === 'sweep') throw problem;
      if (!(problem instanceof api.Away || problem instanceof api.Gone)) console.error(problem);
      part.failed?.();
      part.frame.say(problem.message);
    }
  }

  ask(name, part) {
    if (name === 'sweep' || name === 'sizes') return data.clusters(this.library, this.window);
    if (name === 'looks') return data.looks(this.library, this.window, { wanted: () => open === this, told: (found) => part.making(found) });
    return name === 'times' ? data.hours(this.library, this.window) : data.places(this.library, this.window);
  }

  isAt(plot) {
    return [byId(`plot-${plot}`), document.body].includes(document.activeElement);
  }

  goTo(plot) {
    this.went = location.hash;
    const heading = byId(`plot-${plot}`);
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  }
}
