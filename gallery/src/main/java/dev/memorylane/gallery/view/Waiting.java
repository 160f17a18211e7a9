package dev.memorylane.gallery.view;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Photos that wait for a stage.
 *
 * @param stage which
 * @param photos how many
 * @param since when the one that waits longest came; empty where none waits
 */
public record Waiting(Stage stage, long photos, Optional<Instant> since) {

    /** What they wait for. */
    public enum Stage {
        EMBEDDING,
        SHORTLIST
    }

    /** @param written when the record of each was; the epoch where nobody told */
    static Waiting of(Stage stage, Stream<Instant> written) {
        List<Instant> all = written.toList();
        return new Waiting(
                stage,
                all.size(),
                all.stream().filter(at -> !at.equals(Instant.EPOCH)).min(Comparator.naturalOrder()));
    }
}
