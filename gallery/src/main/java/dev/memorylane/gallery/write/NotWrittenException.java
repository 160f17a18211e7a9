package dev.memorylane.gallery.write;

/** What a person said did not reach its topic, or nobody knows whether it did. */
public final class NotWrittenException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param why the middle of a sentence */
    public NotWrittenException(String why) {
        super(words(why));
    }

    NotWrittenException(Throwable cause) {
        super(words(cause.getMessage()), cause);
    }

    private static String words(String why) {
        return "It could not be written (" + why + "). Say it again once the broker answers.";
    }
}
