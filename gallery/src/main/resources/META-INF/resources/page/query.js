// Queries as they are written: pieces with blanks between, as the server reads them.

const PIECE = /-?(?:[A-Za-z]+:\s*)?(?:"[^"]*"?|\S+)/g;

export const pieces = (q) => q.match(PIECE) ?? [];

/** A value as it is written behind its field. */
export const written = (value) => (/[\s"]/.test(value) ? `"${value.replaceAll('"', '')}"` : value);

/** The query without one of its pieces. */
export const without = (q, piece) => pieces(q).filter((one) => one !== piece).join(' ');

/** The query and a piece, which it has once. */
export const and = (q, piece) => (pieces(q).includes(piece) ? q : [q.trim(), piece].filter(Boolean).join(' '));

const FIELDS = new Set(['camera', 'lens', 'name', 'label', 'colour', 'color', 'type', 'rating', 'stars', 'said', 'role', 'window', 'state', 'on', 'after', 'before']);

/** The query with the colon that stands between a field and its value, where somebody left a blank: null where nobody did. */
export function withColon(q) {
  const parts = pieces(q);
  const field = parts.findIndex((piece, index) => FIELDS.has(piece.toLowerCase()) && index + 1 < parts.length);
  return field < 0 ? null : [...parts.slice(0, field), `${parts[field]}:${parts[field + 1]}`, ...parts.slice(field + 2)].join(' ');
}
