package dev.memorylane.clusterer;

/** Gauges of one task: written by its stream thread, read by any. */
final class TaskStatus {
    private volatile long dirty;
    private volatile long running;
    private volatile long failing;

    long dirty() {
        return dirty;
    }

    long running() {
        return running;
    }

    long failing() {
        return failing;
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
}
