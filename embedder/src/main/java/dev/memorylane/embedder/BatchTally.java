package dev.memorylane.embedder;

import java.util.concurrent.atomic.LongAccumulator;
import java.util.concurrent.atomic.LongAdder;

/** How many batches there were since the start, and how full they were. Thread-safe. */
public final class BatchTally {
    private final LongAdder batches = new LongAdder();
    private final LongAdder items = new LongAdder();
    private final LongAccumulator largest = new LongAccumulator(Math::max, 0);

    /** A batch of so many; an empty one is none. */
    public void note(int size) {
        if (size > 0) {
            batches.increment();
            items.add(size);
            largest.accumulate(size);
        }
    }

    public long batches() {
        return batches.sum();
    }

    /** Items of all batches. */
    public long items() {
        return items.sum();
    }

    /** Items of the largest batch; 0 before the first. */
    public long largest() {
        return largest.get();
    }
}
