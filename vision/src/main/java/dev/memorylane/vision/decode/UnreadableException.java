package dev.memorylane.vision.decode;

import dev.memorylane.vision.UnreadableReason;

/** The bytes give no picture; the message is for a person and says what to do. */
public final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1L;

    private final UnreadableReason reason;

    UnreadableException(UnreadableReason reason, String words) {
        super(words);
        this.reason = reason;
    }

    UnreadableException(UnreadableReason reason, String words, Throwable cause) {
        super(words, cause);
        this.reason = reason;
    }

    /** For programs. */
    public UnreadableReason reason() {
        return reason;
    }

    static UnreadableException corrupt(String what) {
        return new UnreadableException(
                UnreadableReason.CORRUPT,
                "The file is damaged: " + what + ". Copy it again from the camera, the card or a backup.");
    }

    static UnreadableException truncated() {
        return new UnreadableException(
                UnreadableReason.TRUNCATED,
                "The file ends before the picture does, as after a broken copy, or it is still being copied. Copy it"
                        + " again from the camera, the card or a backup.");
    }
}
