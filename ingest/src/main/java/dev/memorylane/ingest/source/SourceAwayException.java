package dev.memorylane.ingest.source;

import java.io.IOException;

/** The storage itself is away, which says nothing about its objects. The message is for a person: why and what to do. */
public final class SourceAwayException extends IOException {
    private static final long serialVersionUID = 1;

    public SourceAwayException(String words) {
        super(words);
    }

    public SourceAwayException(String words, Throwable cause) {
        super(words, cause);
    }
}
