package dev.memorylane.gallery.events;

import java.time.Instant;
import java.util.Objects;

/**
 * Something that happened.
 *
 * @param id how far a listener is that was told this: resumes a stream
 * @param type what kind of thing
 * @param library where
 * @param at when it was told
 * @param data what exactly; its shape goes with the type
 */
public record LiveEvent(String id, String type, String library, Instant at, Object data) {
    /** {@code data} is what {@code …/status} answers. */
    public static final String STATUS = "status.changed";

    public static final String REVISED = "shortlist.revised";
    public static final String WITHDRAWN = "shortlist.withdrawn";
    public static final String SAID = "decision.said";
    public static final String OPENED = "rejection.opened";
    public static final String CLEARED = "rejection.cleared";
    /** Something may have been missed: read anew what is shown. */
    public static final String RESET = "reset";
    /** The listener read too slowly and is let go. */
    public static final String DROPPED = "dropped";

    public LiveEvent {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(library, "library");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(data, "data");
    }
}
