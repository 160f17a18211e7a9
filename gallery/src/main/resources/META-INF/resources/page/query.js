// Queries as they are written: pieces with blanks between, as the server reads them.

const PIECE = /-?(?:[A-Za-z]+:)?(?:"[^"]*"?|\S+)/g;

export const pieces = (q) => q.match(PIECE) ?? [];

/** A value as it is written behind its field. */
export const written = (value) => (/[\s"]/.test(value) ? `"${value.replaceAll('"', '')}"` : value);

/** The query without one of its pieces. */
export const without = (q, piece) => pieces(q).filter((one) => one !== piece).join(' ');

/** The query and a piece, which it has once. */
export const and = (q, piece) => (pieces(q).includes(piece) ? q : [q.trim(), piece].filter(Boolean).join(' '));
