package dev.memorylane.standalone.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The strikes of a plan in order, those of one moment together. */
final class Blows {
    private static final double NANOS = 1e9;

    private final Lane lane;
    private final Surgery surgery;
    private long ended = System.nanoTime();
    private double seconds;

    Blows(Lane lane, Surgery surgery) {
        this.lane = lane;
        this.surgery = surgery;
    }

    static List<List<Strike>> byMoment(FaultPlan plan) {
        List<List<Strike>> groups = new ArrayList<>();
        for (Strike strike : plan.strikes()) {
            if (groups.isEmpty() || !groups.getLast().getFirst().moment().equals(strike.moment())) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(strike);
        }
        return groups;
    }

    void deal(List<Strike> together) throws Exception {
        long from = System.nanoTime();
        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            List<Future<?>> blows = new ArrayList<>();
            for (Strike strike : together) {
                blows.add(threads.submit(() -> {
                    new Blow(lane, surgery).deal(strike);
                    return null;
                }));
            }
            for (Future<?> blow : blows) {
                blow.get();
            }
        }
        ended = System.nanoTime();
        seconds += (ended - from) / NANOS;
    }

    /** When the last fault was over, in nanoseconds; the beginning where there was none. */
    long ended() {
        return ended;
    }

    /** How long the faults lasted, together. */
    double seconds() {
        return seconds;
    }
}
