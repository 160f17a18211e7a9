package dev.memorylane.telemetry.trace;

import org.jboss.logging.MDC;

/**
 * While it is open, what this thread logs carries a photo's id as {@code photo} (mapped diagnostic context):
 * {@code try (LoggedPhoto _ = LoggedPhoto.of(id)) { … }}.
 */
public final class LoggedPhoto implements AutoCloseable {
    private static final String NAME = "photo";

    private final Object before;

    private LoggedPhoto(Object before) {
        this.before = before;
    }

    /** @param photoId SHA-256 of its bytes */
    public static LoggedPhoto of(String photoId) {
        return new LoggedPhoto(MDC.put(NAME, photoId));
    }

    /** From here on it is as before. */
    @Override
    public void close() {
        if (before == null) {
            MDC.remove(NAME);
        } else {
            MDC.put(NAME, before);
        }
    }
}
