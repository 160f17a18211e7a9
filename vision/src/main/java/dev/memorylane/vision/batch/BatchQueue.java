package dev.memorylane.vision.batch;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Items between their callers and the device: bounded, in the order of arrival, taken out in batches. Thread-safe. */
final class BatchQueue<I, O> {
    private final int capacity;
    private final Deque<Item<I, O>> items = new ArrayDeque<>();
    private final ReentrantLock lock = new ReentrantLock(true);
    private final Condition changed = lock.newCondition();
    private boolean closed;

    BatchQueue(int capacity) {
        this.capacity = capacity;
    }

    /**
     * Puts an item in, waiting while the queue is full.
     *
     * @throws IllegalStateException if the queue is closed, or is closed while this waits
     */
    void put(Item<I, O> item) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (!closed && items.size() >= capacity) {
                changed.await();
            }
            if (closed) {
                throw new IllegalStateException("The batcher is closed");
            }
            items.add(item);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Takes a batch: waits for a first item, then for more until there are enough or the first has waited long enough.
     *
     * @return empty when the queue is closed and nothing is left
     */
    List<Item<I, O>> take(int most, long lingerNanos) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (items.isEmpty() && !closed) {
                changed.await();
            }
            long left = lingerNanos;
            while (items.size() < most && !closed && left > 0) {
                left = changed.awaitNanos(left);
            }
            return firstWanted(most);
        } finally {
            lock.unlock();
        }
    }

    /** Takes nothing more in; what is in can still be taken out. */
    void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Closes it and takes out all that is left. */
    List<Item<I, O>> abandon() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
            return firstWanted(items.size());
        } finally {
            lock.unlock();
        }
    }

    /** Whether it is closed and empty. */
    boolean isDone() {
        lock.lock();
        try {
            return closed && items.isEmpty();
        } finally {
            lock.unlock();
        }
    }

    private List<Item<I, O>> firstWanted(int most) {
        List<Item<I, O>> batch = new ArrayList<>();
        while (batch.size() < most && !items.isEmpty()) {
            Item<I, O> item = items.remove();
            if (item.isWanted()) {
                batch.add(item);
            }
        }
        changed.signalAll();
        return batch;
    }
}
