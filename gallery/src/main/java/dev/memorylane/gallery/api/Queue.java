package dev.memorylane.gallery.api;

import dev.memorylane.gallery.view.Waiting;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Photos that wait for a stage.
 *
 * @param stage embedding or shortlist
 * @param waiting how many photos
 * @param oldestSeconds how long the longest has waited; empty where none waits
 */
public record Queue(String stage, long waiting, Optional<Long> oldestSeconds) {

    static List<Queue> of(List<Waiting> stages, Instant now) {
        return stages.stream()
                .map(one -> new Queue(
                        one.stage().name().toLowerCase(Locale.ROOT),
                        one.photos(),
                        one.since()
                                .map(since ->
                                        Math.max(0, Duration.between(since, now).toSeconds()))))
                .toList();
    }

    /** The longest of all. */
    static Optional<Long> oldest(List<Queue> queues) {
        return queues.stream().flatMap(queue -> queue.oldestSeconds().stream()).max(Long::compare);
    }
}
