// What the server tells by itself, so that two open pages agree within a moment. By WebSocket: a browser gives all tabs of a
// site six connections together, and streams of HTTP would take one each, so that a seventh tab got no answer at all. Where
// something between the two lets no WebSocket through, a stream does. Where neither is there, the page goes on asking.
import { eventsOf } from './api.js';

const CHANGES = ['status.changed', 'shortlist.revised', 'shortlist.withdrawn', 'rejection.opened', 'rejection.cleared', 'reset'];
const LONGEST_PAUSE = 15000;
/** So many sockets that never opened: there is something in between. */
const TRIES = 3;

let source = null;
let library = null;
let open = false;
let timer = null;
let failures = 0;
let opened = false;

export const isLive = () => open;

/** @param told {poke: something changed, decisions: those that did, began: the stream is there, again or for the first time} */
export function listen(name, told) {
  if (name === library) return;
  hush();
  library = name;
  if (name !== null) connect(told);
}

function connect(told) {
  source = opened || failures < TRIES ? new WebSocket(new URL(eventsOf(library, '/socket'), location.href.replace(/^http/, 'ws'))) : new EventSource(eventsOf(library));
  const mine = source;
  mine.addEventListener('open', () => {
    [open, failures, opened] = [true, 0, opened || mine instanceof WebSocket];
    told.began();
  });
  if (mine instanceof WebSocket) followSocket(mine, told);
  else followStream(mine, told);
}

function followSocket(mine, told) {
  mine.addEventListener('message', ({ data }) => hear(JSON.parse(data), told));
  mine.addEventListener('close', () => mine === source && again(told));
}

function followStream(mine, told) {
  for (const type of [...CHANGES, 'decision.said']) mine.addEventListener(type, ({ data }) => hear(JSON.parse(data), told));
  mine.addEventListener('error', () => {
    open = false;
    told.poke();
    // Else the browser connects again by itself.
    if (mine === source && mine.readyState === EventSource.CLOSED) again(told);
  });
}

function hear({ type, data }, told) {
  if (type === 'decision.said') told.decisions([data]);
  else if (type === 'reset') told.began();
  if (CHANGES.includes(type)) told.poke();
}

function again(told) {
  [open, source] = [false, null];
  failures += 1;
  told.poke();
  clearTimeout(timer);
  timer = setTimeout(() => library !== null && connect(told), Math.min(LONGEST_PAUSE, 250 * 2 ** failures));
}

export function hush() {
  clearTimeout(timer);
  const before = source;
  [source, library, open] = [null, null, false];
  before?.close();
}
