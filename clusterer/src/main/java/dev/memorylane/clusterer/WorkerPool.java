package dev.memorylane.clusterer;

import dev.memorylane.clusterer.work.Workers;
import dev.memorylane.schemas.lifecycle.Threads;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The one pool of the process: few threads of low priority, since photos that still come go first, and a short queue, since
 * each window in it holds its photos in memory. What finds no room stays dirty and comes again.
 */
@Singleton
public class WorkerPool implements Workers {
    private final ThreadPoolExecutor pool;
    private final AtomicLong bytes = new AtomicLong();
    private final long mostBytes;

    @Inject
    public WorkerPool(ClustererSettings settings) {
        mostBytes = settings.queueBytes();
        int threads = settings.workers().orElseGet(WorkerPool::coresLessOne);
        pool = new ThreadPoolExecutor(
                threads, threads, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(settings.queue()), named());
    }

    /** A window is taken while what is taken already is below the bound, so one window may go beyond it and no more. */
    @Override
    public boolean hasRoom() {
        return pool.getQueue().remainingCapacity() > 0 && bytes.get() < mostBytes;
    }

    @Override
    public boolean offer(Runnable job, long size) {
        bytes.addAndGet(size);
        try {
            pool.execute(() -> {
                try {
                    job.run();
                } finally {
                    bytes.addAndGet(-size);
                }
            });
            return true;
        } catch (RejectedExecutionException _) {
            bytes.addAndGet(-size);
            return false;
        }
    }

    /** Jobs are pure and their windows stay dirty: nothing is lost by breaking off. */
    @PreDestroy
    public void close() {
        Threads.end(pool, "Clustering");
    }

    private static ThreadFactory named() {
        return Thread.ofPlatform()
                .name("clusterer-worker-", 0)
                .daemon()
                .priority(Thread.MIN_PRIORITY)
                .factory();
    }

    private static int coresLessOne() {
        return Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
    }
}
