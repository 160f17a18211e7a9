package dev.memorylane.gallery.view;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Photos that wait, by when the record came that made them: the longest is at hand however many wait. Not thread-safe. */
final class WaitingLine {
    private final Map<String, Instant> since = new HashMap<>();
    private final TreeMap<Instant, Integer> counts = new TreeMap<>();

    /** @param written when its record was; the epoch where nobody told */
    void put(String photo, Instant written) {
        remove(photo);
        since.put(photo, written);
        counts.merge(written, 1, Integer::sum);
    }

    void remove(String photo) {
        Instant written = since.remove(photo);
        if (written != null) {
            counts.computeIfPresent(written, (_, count) -> count == 1 ? null : count - 1);
        }
    }

    /** As those who wait for that stage. */
    Waiting of(Waiting.Stage stage) {
        return new Waiting(stage, since.size(), Optional.ofNullable(counts.higherKey(Instant.EPOCH)));
    }
}
