package dev.memorylane.gallery.read;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/** Up to which offset each partition was folded; offsets never go back. Thread-safe. */
final class Positions {
    private final Map<TopicPartition, Long> next = new HashMap<>();

    /** @param offset that of the first record not folded yet */
    synchronized void reached(TopicPartition partition, long offset) {
        next.merge(partition, offset, Math::max);
        notifyAll();
    }

    synchronized Map<TopicPartition, Long> all() {
        return Map.copyOf(next);
    }

    synchronized boolean past(Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().allMatch(end -> next.getOrDefault(end.getKey(), 0L) >= end.getValue());
    }

    /** Waits until all ends are reached; false where the patience ends first. */
    synchronized boolean awaitPast(Map<TopicPartition, Long> ends, Duration patience) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!past(ends)) {
            long left = Duration.ofNanos(deadline - System.nanoTime()).toMillis();
            if (left <= 0) {
                return false;
            }
            wait(left);
        }
        return true;
    }
}
