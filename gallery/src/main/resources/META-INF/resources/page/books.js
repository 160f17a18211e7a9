// The books in full: where every file ended, how fast it goes, with which model, what waits and for how long.
import { byId, el } from './dom.js';
import { duration, number } from './words.js';

let drawn = '';

export function showBooksPage(status) {
  const rows = [...figures(status), ...work(status)].filter(([, value]) => value !== null);
  const state = JSON.stringify(rows);
  if (state === drawn) return;
  drawn = state;
  byId('books-figures').replaceChildren(...rows.map(([name, value, words]) => row(name, value, words ?? '')));
}

/** The roles are said, since a phone's layout of the rows would take them away. */
const row = (name, value, words) => el('tr', { role: 'row', 'data-testid': `figure-${name.toLowerCase().replaceAll(' ', '-')}` }, el('th', { scope: 'row', role: 'rowheader' }, name), el('td', { role: 'cell' }, value), el('td', { role: 'cell', class: 'quiet' }, words));

function figures({ books, balanced }) {
  return [
    ['Files seen', number(books.seen), 'that are photos or should be'],
    ['Embedded', number(books.embedded), 'looked at by the model, and in a shortlist'],
    ['Pending', number(books.pending), 'wait to be looked at'],
    ['Duplicates', number(books.duplicates), 'the same bytes as another file'],
    ['Rejected', number(books.rejected), 'could not be taken in; each with its reason below'],
    ['Ignored', number(books.ignored), books.videos ? `no photos, ${number(books.videos)} videos among them` : 'no photos'],
    ['Removed', number(books.removed), 'are gone from their folder'],
    ['Balance', balanced ? 'Right' : 'In motion', balanced ? 'every file is accounted for, exactly once' : 'topics are being read, it comes right by itself'],
  ];
}

function work({ photosPerSecond, secondsLeft, modelKey, model, folders, undecodable, oldestPendingSeconds = null, queues = null, phase, why }) {
  return [
    ['State', PHASES[phase] ?? phase, why ?? ''],
    ['Pace', `${photosPerSecond.toFixed(1)} photos/s`, 'over the last half minute'],
    ['Time left', secondsLeft === null ? '–' : duration(secondsLeft), secondsLeft === null ? 'nothing waits, or the pace is not known yet' : 'at that pace'],
    ['Oldest that waits', oldestPendingSeconds === null ? null : duration(Math.round(oldestPendingSeconds)), 'since it was seen'],
    ...(queues ?? []).filter(({ waiting }) => waiting > 0).map(({ stage, waiting, oldestSeconds }) => [STAGES[stage] ?? stage, number(waiting), oldestSeconds === null ? '' : `the oldest for ${duration(Math.round(oldestSeconds))}`]),
    ['Model', modelKey ?? '–', model ?? ''],
    ['Folders', folders.join(', ') || '–', ''],
    ['Unreadable records', undecodable > 0 ? number(undecodable) : null, 'on the topics, none of ours; passed over'],
  ];
}

const STAGES = { embedding: 'Wait to be embedded', shortlist: 'Wait for a shortlist' };
const PHASES = { starting: 'Starting', away: 'Waiting for Kafka', working: 'Working', waiting: 'Waiting for you', settled: 'Up to date' };
