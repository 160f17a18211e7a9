package dev.memorylane.gallery.picture;

import java.util.Objects;

/** There is no picture; the message is words for a person. */
public final class PictureException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why not. */
    public enum Reason {
        /** What holds the photo does not answer: look again later. */
        AWAY,
        /** Too many are wanted at one time: look again in a moment. */
        BUSY,
        /** The file is gone, or holds something else by now. */
        GONE,
        /** The bytes give no picture. */
        UNREADABLE
    }

    private final Reason reason;

    public PictureException(Reason reason, String words) {
        super(words);
        this.reason = Objects.requireNonNull(reason, "reason");
    }

    public Reason reason() {
        return reason;
    }
}
