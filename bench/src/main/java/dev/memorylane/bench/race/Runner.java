package dev.memorylane.bench.race;

import dev.memorylane.bench.worker.Contender;
import dev.memorylane.bench.worker.Measurement;
import dev.memorylane.bench.worker.Worker;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One contender, loaded and warm. */
final class Runner implements AutoCloseable {
    private static final double NANOS = 1e9;
    /** Short runs are repeated until they take about this long, or the clock and the caches would decide. */
    private static final double SECONDS_OF_A_RUN = 0.25;

    private static final int MOST_TIMES = 20;
    /** Enough for a just-in-time compiler and for memory that is first touched. */
    private static final double WARM_UP_SECONDS = 1;

    private static final int LEAST_WARM_UPS = 1;
    private static final int MOST_WARM_UPS = 25;

    private final Worker worker;
    private final String about;
    private final float[] vector;
    private final int itemsEach;
    private final int times;
    private final List<Measurement> runs = new ArrayList<>();

    private Runner(Worker worker, String about, float[] vector, int itemsEach, int times) {
        this.worker = worker;
        this.about = about;
        this.vector = vector;
        this.itemsEach = itemsEach;
        this.times = times;
    }

    static Runner ready(Worker worker, int itemsEach) {
        String about = worker.load();
        double seconds = warmUp(worker, itemsEach);
        float[] vector = worker.vectors()[0];
        int times = (int) Math.clamp(Math.ceil(SECONDS_OF_A_RUN / seconds), 1, MOST_TIMES);
        return new Runner(worker, about, vector, itemsEach, times);
    }

    /** Keeps it on one processor. */
    void pin() {
        worker.view().pinTo(Runtime.getRuntime().availableProcessors() - 1);
    }

    Contender contender() {
        return worker.contender();
    }

    void run() {
        runs.add(worker.run(times, itemsEach));
    }

    Entry entry() {
        return new Entry(
                contender(), about, Optional.empty(), runs, worker.view().peakBytes(), vector);
    }

    @Override
    public void close() {
        worker.close();
    }

    /** Processor seconds of the last of several runs. */
    private static double warmUp(Worker worker, int itemsEach) {
        double total = 0;
        double last = 0;
        for (int run = 0; run < MOST_WARM_UPS && (run < LEAST_WARM_UPS || total < WARM_UP_SECONDS); run++) {
            last = worker.run(1, itemsEach).cpuNanos() / NANOS;
            total += last;
        }
        return Math.max(last, 1 / NANOS);
    }
}
