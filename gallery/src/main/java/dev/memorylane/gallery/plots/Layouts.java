package dev.memorylane.gallery.plots;

import dev.memorylane.gallery.alike.MilvusAwayException;
import dev.memorylane.schemas.lifecycle.Threads;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Makes maps, one after the other on threads of their own, and keeps the latest of each scope: the same photos by the same model
 * are placed once. A map for which nobody asks any more is given up.
 */
@ApplicationScoped
public class Layouts {
    private static final int KEPT = 32;
    private static final int WAITING = 8;
    /** A map of other photos by now, with gaps, or none for want of Milvus, is made again after that. */
    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final Vectors vectors;
    private final Clock clock;
    private final Map<String, LayoutJob> jobs = new LinkedHashMap<>(KEPT, 0.75f, true);
    private final ThreadPoolExecutor worker;
    /** For the loops of the one map that is being made. */
    private final ForkJoinPool pool;

    @Inject
    public Layouts(Vectors vectors) {
        this(vectors, Clock.systemUTC());
    }

    Layouts(Vectors vectors, Clock clock) {
        this.vectors = vectors;
        this.clock = clock;
        this.worker =
                new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING), Layouts::thread);
        this.pool = new ForkJoinPool(Runtime.getRuntime().availableProcessors(), Layouts::poolThread, null, false);
    }

    /** For the proxy. */
    protected Layouts() {
        this(null, Clock.systemUTC());
    }

    private static Thread thread(Runnable work) {
        return Thread.ofPlatform()
                .daemon()
                .name("maps-of-embeddings")
                .priority(Thread.MIN_PRIORITY)
                .unstarted(work);
    }

    private static ForkJoinWorkerThread poolThread(ForkJoinPool pool) {
        ForkJoinWorkerThread thread = ForkJoinPool.defaultForkJoinWorkerThreadFactory.newThread(pool);
        thread.setName("map-of-embeddings-" + thread.getPoolIndex());
        return thread;
    }

    /**
     * The map of some photos; empty while it is being made. While photos come and go it may lack some, or be of some that went:
     * it is made anew at most every few seconds.
     *
     * @param scope whose map it is: of a window, or of the library
     * @throws MilvusAwayException where their embeddings cannot be had now
     * @throws RejectedExecutionException where too many maps wait already
     */
    public Optional<Layout> of(String library, String scope, String modelKey, List<String> photoIds) {
        return job(library, scope, modelKey, photoIds).answer(clock.instant());
    }

    private synchronized LayoutJob job(String library, String scope, String modelKey, List<String> photoIds) {
        String key = library + '\n' + scope;
        LayoutJob known = jobs.get(key);
        if (known != null && known.serves(modelKey, photoIds, clock.instant().minus(PAUSE))) {
            return known;
        }
        LayoutJob job = new LayoutJob(
                modelKey, photoIds, wanted -> layout(library, modelKey, photoIds, wanted), clock.instant());
        worker.execute(() -> job.run(clock));
        jobs.put(key, job);
        if (jobs.size() > KEPT) {
            jobs.remove(jobs.keySet().iterator().next());
        }
        return job;
    }

    private Layout layout(String library, String modelKey, List<String> photoIds, BooleanSupplier wanted) {
        if (!wanted.getAsBoolean()) {
            throw new CancellationException("Nobody waits for this map any more.");
        }
        return Layout.of(photoIds, vectors.of(library, modelKey, photoIds), pool, wanted);
    }

    /** The next to ask has its map made anew. */
    synchronized void forget() {
        jobs.clear();
    }

    @PreDestroy
    void stop() {
        Threads.end(pool, "The loops of the map of photos");
        Threads.end(worker, "The map of photos");
    }
}
