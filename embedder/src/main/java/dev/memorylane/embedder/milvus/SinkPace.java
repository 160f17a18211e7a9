package dev.memorylane.embedder.milvus;

import java.time.Duration;

/**
 * How long the sink rests between two writes. An upsert costs Milvus Lite time that grows with what it holds, however few rows
 * are in it (with 60,000 held, 23 ms of processor for one row and 37 for 350), so where photos come one after the other it gets
 * fewer and larger writes. Not thread-safe.
 */
final class SinkPace {
    /** Times the length of a write. */
    private static final int RESTS = 99;
    /** A photo is found that much later at most. */
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private Duration last = Duration.ZERO;

    /** The rest after a write that took so long. One that takes longer than the others, as the first does, counts for nothing. */
    Duration after(Duration write) {
        Duration usual = write.compareTo(last) < 0 ? write : last;
        last = write;
        Duration rest = usual.multipliedBy(RESTS);
        return rest.compareTo(LONGEST) > 0 ? LONGEST : rest;
    }
}
