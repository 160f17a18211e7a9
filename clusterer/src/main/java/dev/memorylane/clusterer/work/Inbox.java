package dev.memorylane.clusterer.work;

import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Outcomes on their way from the workers to one task. Once the task is closed, what still comes is thrown away. */
public final class Inbox<T> {
    private final Queue<T> outcomes = new ConcurrentLinkedQueue<>();
    private volatile boolean closed;

    void put(T outcome) {
        if (!closed) {
            outcomes.add(outcome);
        }
    }

    public Optional<T> poll() {
        return Optional.ofNullable(outcomes.poll());
    }

    boolean isClosed() {
        return closed;
    }

    public void close() {
        closed = true;
        outcomes.clear();
    }
}
