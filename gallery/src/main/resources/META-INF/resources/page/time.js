// The time as the server's clock tells it: of two pages whose clocks differ the later word still wins.

const MISSED = 2000;
let ahead = 0;
let last = 0;

/** @param date the Date header of an answer, exact to a second */
export function note(date) {
  const server = Date.parse(date ?? '');
  if (Number.isNaN(server)) return;
  const off = server + 500 - Date.now();
  ahead = Math.abs(off) > MISSED ? off : 0;
}

export const now = () => Math.round(Date.now() + ahead);

/** Milliseconds, never the same twice in one page, and later than what the person sees. */
export function moment(after = 0) {
  last = Math.max(now(), last + 1, after + 1);
  return last;
}
