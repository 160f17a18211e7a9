package dev.memorylane.embedder.inflight;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.streams.processor.TaskId;

/**
 * Whose turn it is among the tasks of a process: they share one pipeline, and the one that asks first would else have all of
 * it until it is through. Then each window would grow once for each task, and be clustered anew as often. Thread-safe.
 */
public final class Turns {
    /** So much later than the first of another task may one have come who is lent before it: no place stays empty. */
    private static final Duration AHEAD = Duration.ofSeconds(1);

    /** A task that says nothing for so long is stuck or gone, and nobody waits for it. */
    private static final Duration SILENT = Duration.ofSeconds(5);

    private record Front(Instant came, Instant said) {
        boolean isHeard(Instant now) {
            return !said.isAfter(now) && Duration.between(said, now).compareTo(SILENT) <= 0;
        }
    }

    private final Map<TaskId, Front> fronts = new ConcurrentHashMap<>();

    /**
     * Notes who is first in the line of a task.
     *
     * @param came when; empty where nobody waits
     */
    public void note(TaskId task, Optional<Instant> came, Instant now) {
        came.ifPresentOrElse(first -> fronts.put(task, new Front(first, now)), () -> forget(task));
    }

    public void forget(TaskId task) {
        fronts.remove(task);
    }

    /** Whether one of a task may go; not while another task has one who came clearly before. */
    public boolean isOf(TaskId task, Instant came, Instant now) {
        // A time ahead was set by a clock that was set back since, and tells nothing about who came before.
        return came.isAfter(now)
                || fronts.entrySet().stream()
                        .filter(front -> !front.getKey().equals(task))
                        .map(Map.Entry::getValue)
                        .noneMatch(front ->
                                front.isHeard(now) && front.came.plus(AHEAD).isBefore(came));
    }
}
