// The books as a bar of figures, and how far the work is.
import { byId, el, setText } from './dom.js';
import { count, duration, number } from './words.js';

const FIGURES = ['seen', 'embedded', 'pending', 'duplicates', 'rejected', 'ignored', 'removed'];
const PARTS = ['embedded', 'pending', 'duplicates', 'rejected'];

export function showBooks(books) {
  byId('summary').hidden = false;
  const list = byId('books');
  if (!list.firstChild) list.append(...FIGURES.map(figure));
  for (const name of FIGURES) {
    const cell = list.querySelector(`[data-book="${name}"]`);
    setText(cell.querySelector('dd'), number(books[name]));
    cell.classList.toggle('none', books[name] === 0);
  }
  showBar(books);
  showVideos(books.videos);
}

function showVideos(videos) {
  const line = byId('videos');
  line.hidden = videos === 0;
  setText(line, videos === 0 ? '' : `${count(videos, 'video is', 'videos are')} not looked at: only photos are.`);
}

function figure(name) {
  const label = name[0].toUpperCase() + name.slice(1);
  return el('div', { 'data-book': name }, el('dt', {}, label), el('dd', { 'data-testid': `book-${name}` }));
}

function showBar(books) {
  const bar = byId('bar');
  if (!bar.firstChild) bar.append(...PARTS.map((name) => el('i', { class: name })));
  PARTS.forEach((name, index) => {
    const part = bar.children[index];
    part.style.width = books.seen === 0 ? '0' : `${(100 * books[name]) / books.seen}%`;
    part.hidden = books[name] === 0;
  });
  bar.setAttribute('aria-label', `Of ${books.seen} files: ${PARTS.map((name) => `${books[name]} ${name}`).join(', ')}`);
}

export function showStatus(status) {
  const line = byId('status');
  line.dataset.phase = status.phase;
  setText(line, wordsOf(status));
}

export function showOffline(since) {
  const line = byId('status');
  line.dataset.phase = 'offline';
  setText(line, 'Offline');
  const banner = byId('offline');
  banner.hidden = false;
  const seen = since ? `What you see is from ${since.toLocaleTimeString('en-GB')}. ` : '';
  setText(banner, `The server does not answer. ${seen}It is asked again until it does; if it was stopped, start it again.`);
}

export function showAway(status) {
  const banner = byId('offline');
  banner.hidden = status.phase !== 'away';
  if (status.phase === 'away') {
    setText(banner, `Kafka or the schema registry does not answer: ${status.why}. Nothing is lost; it goes on by itself.`);
  }
}

function wordsOf(status) {
  const { books } = status;
  switch (status.phase) {
    case 'starting':
      return 'Starting…';
    case 'away':
      return 'Waiting for Kafka';
    case 'waiting':
      return 'Waiting for you';
    case 'settled':
      return books.photos === 0 ? 'Watching for photos' : 'Up to date';
    default:
      return working(status);
  }
}

function working({ books, photosPerSecond, secondsLeft }) {
  if (books.pending === 0) return 'Choosing the best…';
  const parts = [`${number(books.pending)} to go`];
  if (photosPerSecond > 0) parts.push(`${photosPerSecond.toFixed(1)} photos/s`);
  if (secondsLeft !== null) parts.push(`${duration(secondsLeft)} left`);
  return parts.join(' · ');
}
