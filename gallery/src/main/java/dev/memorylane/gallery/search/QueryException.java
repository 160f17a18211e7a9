package dev.memorylane.gallery.search;

/** A query is not understood; the message says what to write instead. */
public final class QueryException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int from;
    private final int to;

    QueryException(String words) {
        this(words, 0, 0);
    }

    private QueryException(String words, int from, int to) {
        super(words);
        this.from = from;
        this.to = to;
    }

    /** The same, of a piece of the query. */
    QueryException at(Token token) {
        return new QueryException(getMessage(), token.from(), token.to());
    }

    /** The first character of the query that is not understood, from 0. */
    public int from() {
        return from;
    }

    /** The first behind it; equal to {@link #from()} where it is about the whole. */
    public int to() {
        return to;
    }
}
