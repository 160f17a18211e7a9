package dev.memorylane.embedder.pipeline;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;

/** Writes that nobody waits for, done one after the other when somebody runs them. Thread-safe. */
public final class LateWrites implements Executor, Runnable {
    private final Queue<Runnable> waiting = new ConcurrentLinkedQueue<>();

    @Override
    public void execute(Runnable write) {
        waiting.add(write);
    }

    @Override
    public void run() {
        for (Runnable write = waiting.poll(); write != null; write = waiting.poll()) {
            write.run();
        }
    }
}
