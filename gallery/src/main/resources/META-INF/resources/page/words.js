// Figures in words.

const NUMBERS = new Intl.NumberFormat('en');

export const number = (value) => NUMBERS.format(value);
export const count = (value, one, many = `${one}s`) => `${number(value)} ${value === 1 ? one : many}`;

const ROLES = { pick: 'Pick', alternate: 'Alternate', reject: 'Reject?', member: '', none: '' };
export const ROLES_IN_FULL = {
  pick: 'Pick of its cluster',
  alternate: 'Alternate: nearly as good',
  reject: 'Reject candidate: nothing is deleted',
  member: 'In this cluster',
  none: 'In no shortlist yet',
};
/** The badge of a role: what is proposed. A person's word stands in its place, beside the pick alone that a keep became. */
export const badgeOf = (role, flag) => (flag === null || (flag === 'keep' && role === 'pick') ? ROLES[role] : '');
/** What a person said of a photo; of one that nobody spoke of, its role. */
export const standing = (role, flag) => (flag === 'keep' ? 'Kept by you' : flag === 'reject' ? 'Rejected by you' : ROLES_IN_FULL[role]);
/** What holds a burst together, where every frame of it is needed. */
export const KINDS = { exposure_bracket: 'exposure bracket', focus_stack: 'focus stack', panorama: 'part of a panorama' };

export function duration(seconds) {
  if (seconds < 60) return `${seconds} s`;
  if (seconds < 3600) return `${Math.ceil(seconds / 60)} min`;
  return `${Math.floor(seconds / 3600)} h ${Math.ceil((seconds % 3600) / 60)} min`;
}

/** "Sat 2 May 2026, 14:03:05.12 +02:00" of an ISO time, as the camera's clock showed it: no time zone is applied. */
export function taken(iso) {
  const parts = /^(\d+)-(\d+)-(\d+)T([\d:.]+)(.*)$/.exec(iso);
  if (!parts) return iso;
  const [, year, month, day, clock, offset] = parts;
  const date = new Date(Date.UTC(+year, month - 1, +day));
  const words = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' });
  return `${words.format(date)}, ${clock} ${offset === 'Z' ? 'UTC' : offset}`.trim();
}

/** @param margin null where its cluster is not at hand @param alone whether there is no other photo to be ahead of */
export function lead(margin, role, alone = false) {
  if (margin === null) return '';
  if (alone) return 'the only photo of its cluster';
  if (role === 'pick') return margin > 0 ? `${margin.toFixed(2)} ahead of the next best` : 'level with the next best';
  return margin > 0 ? `${margin.toFixed(2)} behind` : 'level with the best';
}

/** "at 14:05", or with its day where that is not today, in this browser's time zone. */
export function when(iso) {
  const time = new Date(iso);
  const clock = time.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  const today = time.toDateString() === new Date().toDateString();
  return today ? `at ${clock}` : `on ${time.toLocaleDateString('en-GB', { day: 'numeric', month: 'long' })} at ${clock}`;
}

/** "14:03:05" of an ISO time, as the camera's clock showed it. */
export const clock = (iso) => /T(\d\d:\d\d(:\d\d)?)/.exec(iso)?.[1] ?? '';

/** "Sat 2 May" of an ISO date or time. */
export function dayOf(iso, options = { weekday: 'short', day: 'numeric', month: 'short' }) {
  const parts = /^(\d+)-(\d+)-(\d+)/.exec(iso ?? '');
  return parts ? new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', ...options }).format(new Date(Date.UTC(+parts[1], parts[2] - 1, +parts[3]))) : '';
}
