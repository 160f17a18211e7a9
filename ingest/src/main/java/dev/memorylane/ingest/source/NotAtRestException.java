package dev.memorylane.ingest.source;

import java.io.IOException;

/** An object changed since it was met, or is being written to. */
public final class NotAtRestException extends IOException {
    private static final long serialVersionUID = 1;

    public NotAtRestException(String words) {
        super(words);
    }
}
