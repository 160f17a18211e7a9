package dev.memorylane.embedder.pipeline;

import java.util.concurrent.atomic.LongAdder;

/** What came of the photos that the workers had, since the start. Thread-safe. */
public final class Tally {
    private final LongAdder embedded = new LongAdder();
    private final LongAdder rejected = new LongAdder();
    private final LongAdder unavailable = new LongAdder();
    private final LongAdder nanos = new LongAdder();

    void note(Outcome outcome, long took) {
        nanos.add(took);
        switch (outcome) {
            case Outcome.Embedded _ -> embedded.increment();
            case Outcome.Rejected _ -> rejected.increment();
            case Outcome.Unavailable _ -> unavailable.increment();
        }
    }

    public long embedded() {
        return embedded.sum();
    }

    public long rejected() {
        return rejected.sum();
    }

    /** Attempts that storage, blob store or engine put off. */
    public long unavailable() {
        return unavailable.sum();
    }

    /** Attempts of any outcome. */
    public long finished() {
        return embedded() + rejected() + unavailable();
    }

    /** Time that workers spent, in nanoseconds, all together. */
    public long nanos() {
        return nanos.sum();
    }
}
