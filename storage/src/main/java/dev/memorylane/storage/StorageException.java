package dev.memorylane.storage;

import java.io.IOException;
import java.util.Objects;

/** An object's bytes cannot be had; the message is words for a person, the reason tells programs what to do. */
public final class StorageException extends IOException {
    private static final long serialVersionUID = 1L;

    /** Why the bytes cannot be had. */
    public enum Reason {
        /** The storage cannot be reached, cannot answer or knows nobody here: it says nothing about the object. */
        AWAY,
        /** The storage refuses this one object: its owner must allow it. */
        DENIED,
        /** There is no such object any more. */
        GONE,
        /** The object is there, in another version than the one asked for. */
        CHANGED,
        /** The object must be restored from an archive before it can be read. */
        ARCHIVED,
        /** The object has more bytes than the reader takes. */
        TOO_LARGE,
        /** Nothing here reads URIs of this kind. */
        UNKNOWN_SCHEME
    }

    private final Reason reason;

    public StorageException(Reason reason, String words) {
        super(words);
        this.reason = Objects.requireNonNull(reason, "reason");
    }

    public StorageException(Reason reason, String words, Throwable cause) {
        super(words, cause);
        this.reason = Objects.requireNonNull(reason, "reason");
    }

    public Reason reason() {
        return reason;
    }
}
