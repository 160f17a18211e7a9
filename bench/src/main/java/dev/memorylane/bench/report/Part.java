package dev.memorylane.bench.report;

/** One part of a measurement. */
@FunctionalInterface
public interface Part {
    /** Measures, prints its tables, and says what came of it. */
    Outcome measure();
}
