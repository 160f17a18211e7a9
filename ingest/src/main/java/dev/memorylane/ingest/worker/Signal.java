package dev.memorylane.ingest.worker;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** A bell: rung any number of times, it wakes the one who waits once. */
final class Signal {
    private final Lock lock = new ReentrantLock();
    private final Condition rung = lock.newCondition();
    private boolean raised;

    void raise() {
        lock.lock();
        try {
            raised = true;
            rung.signalAll();
        } finally {
            lock.unlock();
        }
    }

    boolean isRaised() {
        lock.lock();
        try {
            return raised;
        } finally {
            lock.unlock();
        }
    }

    /** Takes the signal down, where it is up. */
    void lower() {
        lock.lock();
        try {
            raised = false;
        } finally {
            lock.unlock();
        }
    }

    /** Waits until it is raised, at most so long; whether it is. Leaves it up. */
    boolean await(Duration atMost) throws InterruptedException {
        lock.lock();
        try {
            long left = atMost.toNanos();
            while (!raised && left > 0) {
                left = rung.awaitNanos(left);
            }
            return raised;
        } finally {
            lock.unlock();
        }
    }
}
