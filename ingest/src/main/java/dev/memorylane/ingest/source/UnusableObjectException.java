package dev.memorylane.ingest.source;

import dev.memorylane.schemas.RejectionCode;
import java.io.IOException;

/** An object whose bytes are not to be had as they are, such as a named pipe or an archived one. */
public final class UnusableObjectException extends IOException {
    private static final long serialVersionUID = 1;

    private final RejectionCode code;

    /** @param words what is wrong and what to do; begins as a continuation of the object's name */
    public UnusableObjectException(RejectionCode code, String words) {
        super(words);
        this.code = code;
    }

    public RejectionCode code() {
        return code;
    }
}
