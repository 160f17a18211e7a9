package dev.memorylane.clusterer;

import java.util.List;

/** Gauges of one task: written by its stream thread, read by any. */
final class TaskStatus {
    static final long NONE = Long.MAX_VALUE;

    private volatile long dirty;
    private volatile long oldest = NONE;
    private volatile long running;
    private volatile long failing;
    private volatile long lostFeatures;
    private volatile List<WaitingWindow> waiting = List.of();

    long dirty() {
        return dirty;
    }

    /** Arrival of the first change that waits, in milliseconds since 1970. */
    long oldest() {
        return oldest;
    }

    void oldest(long since) {
        oldest = since;
    }

    long running() {
        return running;
    }

    long failing() {
        return failing;
    }

    long lostFeatures() {
        return lostFeatures;
    }

    /** The dirty windows that wait longest, a bounded number. */
    List<WaitingWindow> waiting() {
        return waiting;
    }

    void waiting(List<WaitingWindow> windows) {
        waiting = windows;
    }

    void dirty(long windows) {
        dirty = windows;
    }

    void running(long jobs) {
        running = jobs;
    }

    void failing(long windows) {
        failing = windows;
    }

    void lostFeatures(long names) {
        lostFeatures = names;
    }
}
