package dev.memorylane.bench.report;

import java.util.OptionalDouble;

/**
 * What the project promises of its speed, beside what was measured.
 *
 * @param name what is promised
 * @param bound least or most that it may be
 * @param atLeast whether the bound is the least, else the most
 * @param measured absent where it could not be measured
 */
public record Goal(String name, double bound, boolean atLeast, OptionalDouble measured) {
    /** At least so much. */
    public static Goal atLeast(String name, double bound, OptionalDouble measured) {
        return new Goal(name, bound, true, measured);
    }

    /** At most so much. */
    public static Goal atMost(String name, double bound, OptionalDouble measured) {
        return new Goal(name, bound, false, measured);
    }

    /** {@code yes}, {@code no} or {@code unmeasured}. */
    public String reached() {
        if (measured.isEmpty()) {
            return "unmeasured";
        }
        double value = measured.getAsDouble();
        return (atLeast ? value >= bound : value <= bound) ? "yes" : "no";
    }

    /** The bound in words. */
    public String wanted() {
        return (atLeast ? "at least " : "at most ") + Numbers.text(bound);
    }
}
