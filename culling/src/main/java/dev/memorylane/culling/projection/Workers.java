package dev.memorylane.culling.projection;

import dev.memorylane.culling.kmeans.RangeLoop;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Runs the parts of a loop side by side. Parts are of a fixed size and each writes only what is its own, so that the number
 * of threads changes no bit.
 */
final class Workers implements RangeLoop {

    /** Points of a part: their coordinates and sums stay in the first-level cache, and a few thousand points are parts enough. */
    private static final int PART = 512;

    private final ForkJoinPool pool;
    private final BooleanSupplier wanted;

    /** @param wanted asked before each loop; once it says no, the work ends */
    Workers(ForkJoinPool pool, BooleanSupplier wanted) {
        this.pool = pool;
        this.wanted = wanted;
    }

    /** @throws CancellationException once the outcome is not wanted any more */
    @Override
    public void forAll(int points, Range work) {
        each(Math.ceilDiv(points, PART), part -> work.run(part * PART, Math.min(points, (part + 1) * PART)));
    }

    private void each(int parts, IntConsumer work) {
        if (!wanted.getAsBoolean()) {
            throw new CancellationException("Nobody waits for this map any more.");
        }
        if (parts <= 1) {
            IntStream.range(0, parts).forEach(work);
        } else {
            pool.submit(() -> IntStream.range(0, parts).parallel().forEach(work))
                    .join();
        }
    }
}
