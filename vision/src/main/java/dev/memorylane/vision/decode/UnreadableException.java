package dev.memorylane.vision.decode;

import dev.memorylane.vision.UnreadableReason;

/** The bytes give no picture; the message is for a person and says what to do. */
public final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1L;

    private final UnreadableReason reason;

    /** @param words a person's: what is wrong and what to do; the caller adds which photo */
    public UnreadableException(UnreadableReason reason, String words) {
        super(words);
        this.reason = reason;
    }

    private UnreadableException(UnreadableReason reason, String words, Throwable cause) {
        super(words, cause);
        this.reason = reason;
    }

    /** For programs. */
    public UnreadableReason reason() {
        return reason;
    }

    /** @param what is wrong, as the middle of a sentence */
    public static UnreadableException corrupt(String what) {
        return new UnreadableException(
                UnreadableReason.CORRUPT,
                "The file is damaged: " + what + ". Copy it again from the camera, the card or a backup.");
    }

    /** The decoder gave up. */
    public static UnreadableException undecodable(Throwable cause) {
        return new UnreadableException(
                UnreadableReason.CORRUPT,
                "The file is damaged: its picture cannot be decoded. Copy it again from the camera, the card or a"
                        + " backup.",
                cause);
    }

    /** @param what this is, as {@code "a rare kind of JPEG (12 bits)"} */
    public static UnreadableException unsupported(String what) {
        return new UnreadableException(
                UnreadableReason.UNSUPPORTED_FORMAT,
                "The file is " + what
                        + ", which cannot be read. Export it as an ordinary JPEG and put that beside it.");
    }

    /** Too much of the picture is missing. */
    public static UnreadableException truncated() {
        return new UnreadableException(
                UnreadableReason.TRUNCATED,
                "The file ends before the picture does, as after a broken copy, or it is still being copied. Copy it"
                        + " again from the camera, the card or a backup.");
    }
}
