package dev.memorylane.ingest.upload;

/** An upload that is not taken, with the words for the person and the status of the answer. */
final class RefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    static final int BAD_REQUEST = 400;
    static final int NOT_FOUND = 404;
    static final int CONFLICT = 409;
    static final int PRECONDITION_FAILED = 412;
    static final int TOO_LARGE = 413;
    static final int UNSUPPORTED = 415;
    static final int LOCKED = 423;
    /** Of the checksum extension. */
    static final int CHECKSUM_MISMATCH = 460;

    static final int UNAVAILABLE = 503;
    static final int INSUFFICIENT_STORAGE = 507;

    private final int status;

    RefusedException(int status, String words) {
        super(words);
        this.status = status;
    }

    int status() {
        return status;
    }
}
