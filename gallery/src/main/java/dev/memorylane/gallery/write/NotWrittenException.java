package dev.memorylane.gallery.write;

/** What a person said did not reach its topic, or nobody knows whether it did. */
public final class NotWrittenException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotWrittenException(Throwable cause) {
        super("It could not be written (" + cause.getMessage() + "). Say it again once the broker answers.", cause);
    }
}
