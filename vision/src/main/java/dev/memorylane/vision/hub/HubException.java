package dev.memorylane.vision.hub;

/** A model could not be had from the hub or its cache; the message says which, why, and what to do. */
public final class HubException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why, for programs. */
    public enum Reason {
        /** No such model, revision or file. */
        NOT_FOUND,
        /** A person must accept a licence, or give a token. */
        NOT_ALLOWED,
        /** The hub, or the way to it, is away. */
        UNREACHABLE,
        /** It would have to be fetched, and nothing may be. */
        OFFLINE,
        /** It is there, but not in a form that can be used. */
        UNSUITABLE,
        /** What came is not what the hub says it is. */
        DAMAGED,
        /** The disk is full, or the cache cannot be written. */
        NO_SPACE
    }

    private final Reason reason;

    public HubException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public HubException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
