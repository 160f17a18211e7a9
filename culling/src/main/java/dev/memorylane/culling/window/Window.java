package dev.memorylane.culling.window;

import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;

/**
 * A part of a library that gets one shortlist.
 *
 * @param kind what holds its photos together
 * @param id stable name: {@code day:2023-05-01}, {@code trip:2023-05-01T09:30:00.000-1f0c9a7b33de}, {@code undated}
 * @param from first moment in local wall time, inclusive; empty for the undated
 * @param to end in local wall time, exclusive; empty for the undated
 */
public record Window(WindowKind kind, String id, Optional<LocalDateTime> from, Optional<LocalDateTime> to) {

    private static final Window UNDATED = new Window(WindowKind.UNDATED, "undated", Optional.empty(), Optional.empty());

    public Window {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        if (id.isBlank()) {
            throw new IllegalArgumentException("A window needs an id");
        }
        boolean dated = kind != WindowKind.UNDATED;
        if (from.isPresent() != dated || to.isPresent() != dated) {
            throw new IllegalArgumentException("Window " + id + " of kind " + kind + " has bounds " + from + ", " + to);
        }
        if (dated && !from.orElseThrow().isBefore(to.orElseThrow())) {
            throw new IllegalArgumentException("Window " + id + " ends before it begins");
        }
    }

    /** The window of the photos that tell no time. */
    public static Window undated() {
        return UNDATED;
    }

    /** Whether a time lies within the bounds. */
    public boolean holds(LocalDateTime time) {
        return from.isPresent() && !time.isBefore(from.orElseThrow()) && time.isBefore(to.orElseThrow());
    }
}
