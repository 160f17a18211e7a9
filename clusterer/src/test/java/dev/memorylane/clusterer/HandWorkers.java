package dev.memorylane.clusterer;

import dev.memorylane.clusterer.work.Workers;
import java.util.ArrayDeque;
import java.util.Queue;

/** Workers that work when the test says so, or at once. */
final class HandWorkers implements Workers {
    private final Queue<Runnable> held = new ArrayDeque<>();
    private boolean atOnce = true;
    private int room = Integer.MAX_VALUE;

    void hold() {
        atOnce = false;
    }

    void room(int jobs) {
        room = jobs;
    }

    void runHeld() {
        for (Runnable job = held.poll(); job != null; job = held.poll()) {
            job.run();
        }
    }

    int waiting() {
        return held.size();
    }

    @Override
    public boolean hasRoom() {
        return held.size() < room;
    }

    @Override
    public boolean offer(Runnable job, long bytes) {
        if (atOnce) {
            job.run();
        } else {
            held.add(job);
        }
        return true;
    }
}
