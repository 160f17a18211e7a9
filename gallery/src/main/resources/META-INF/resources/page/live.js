// What the server tells by itself, so that two open pages agree within a moment. Where it has no events, or they break off,
// the page goes on asking.
import { eventsOf } from './api.js';

const CHANGES = ['status.changed', 'shortlist.revised', 'shortlist.withdrawn', 'rejection.opened', 'rejection.cleared', 'reset'];

let source = null;
let library = null;
let open = false;

export const isLive = () => open;

/** @param told {poke: something changed, decisions: those that did, began: the stream is there, again or for the first time} */
export function listen(name, told) {
  if (name === library) return;
  hush();
  library = name;
  if (name === null) return;
  source = new EventSource(eventsOf(name));
  source.addEventListener('open', () => {
    open = true;
    told.began();
  });
  source.addEventListener('error', () => {
    open = false;
    told.poke();
  });
  for (const kind of CHANGES) source.addEventListener(kind, () => told.poke());
  source.addEventListener('decision.said', ({ data }) => told.decisions([JSON.parse(data).data]));
  source.addEventListener('reset', () => told.began());
}

export function hush() {
  source?.close();
  source = null;
  library = null;
  open = false;
}

/** A stream that a browser gave up is begun anew. */
export function revive(told) {
  if (library !== null && source?.readyState === EventSource.CLOSED) {
    const name = library;
    library = null;
    listen(name, told);
  }
}
