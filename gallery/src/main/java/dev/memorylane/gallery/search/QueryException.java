package dev.memorylane.gallery.search;

/** A query is not understood; the message says what to write instead. */
public final class QueryException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    QueryException(String words) {
        super(words);
    }
}
