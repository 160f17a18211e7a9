package dev.memorylane.vision.batch;

import java.util.List;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Fills batches for one device from all callers: worker threads decode and prepare pictures and hand in one each; one
 * thread owns the device, runs the forwards, and gives each caller its own output. Which inputs share a forward depends
 * on the moment, so that outputs may differ in their last bits from run to run: this is for devices where that is
 * so anyway, not for CPUs.
 *
 * <p>When the device runs out of memory, the batch is halved and the same inputs are tried again; see {@link BatchSize}.
 * Callers are held back while too many inputs wait, so that memory stays bounded. Thread-safe.
 *
 * @param <I> a prepared input
 * @param <O> what the model makes of it
 */
public final class Batcher<I, O> implements AutoCloseable {
    private final BatchQueue<I, O> queue;
    private final BatchSettings settings;
    private final BatchRunner<I, O> runner;
    private final Thread thread;

    /**
     * Starts the device's thread.
     *
     * @param device its name, for messages and the thread
     * @param says gets a message when batches become smaller than ever before for want of memory
     */
    public Batcher(String device, BatchSettings settings, Forward<I, O> forward, Consumer<String> says) {
        this.queue = new BatchQueue<>(settings.waiting());
        this.settings = settings;
        this.runner = new BatchRunner<>(device, settings, forward, says);
        this.thread = Thread.ofPlatform().daemon().name("batches-" + device).start(this::work);
    }

    /**
     * Hands in one input; waits only while too many wait already.
     *
     * @return what the model makes of it; its failure is this input's own, never another's. Cancelling it before its
     *     forward takes the input out
     * @throws InterruptedException if interrupted while held back; the input is not in then
     * @throws IllegalStateException if this batcher is closed
     */
    public Future<O> submit(I input) throws InterruptedException {
        Item<I, O> item = new Item<>(input);
        queue.put(item);
        return item.output();
    }

    /** What it did so far. */
    public BatchCounters counters() {
        return runner.counters();
    }

    /** Takes nothing more, finishes what is in, and ends the device's thread. */
    @Override
    public void close() {
        queue.close();
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true; // a forward is finite, and its device may not be freed under it
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void work() {
        try {
            while (!queue.isDone()) {
                List<Item<I, O>> batch =
                        queue.take(runner.size(), settings.linger().toNanos());
                runner.run(batch);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            queue.abandon().forEach(item -> item.output()
                    .completeExceptionally(new IllegalStateException("The thread of the device has ended")));
        }
    }
}
