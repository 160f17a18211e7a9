package dev.memorylane.clusterer.work;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.LongAccumulator;
import java.util.concurrent.atomic.LongAdder;

/** How long windows take to be clustered, by their size. Thread-safe; counts since the start of the process. */
public final class ReclusterTimes {
    private final List<SizeClass> classes =
            List.of(new SizeClass(100), new SizeClass(1000), new SizeClass(10_000), new SizeClass(Integer.MAX_VALUE));

    /** Windows of up to so many photos that are too large for the class before. */
    public static final class SizeClass {
        private final int most;
        private final LongAdder count = new LongAdder();
        private final LongAdder nanos = new LongAdder();
        private final LongAccumulator longest = new LongAccumulator(Math::max, 0);

        private SizeClass(int most) {
            this.most = most;
        }

        /** For a label: {@code 100}, {@code more}. */
        public String upTo() {
            return most == Integer.MAX_VALUE ? "more" : Integer.toString(most);
        }

        public long count() {
            return count.sum();
        }

        public Duration total() {
            return Duration.ofNanos(nanos.sum());
        }

        public Duration longest() {
            return Duration.ofNanos(longest.get());
        }
    }

    /** Smallest first. */
    public List<SizeClass> classes() {
        return classes;
    }

    void note(int photos, Duration time) {
        SizeClass size =
                classes.stream().filter(each -> photos <= each.most).findFirst().orElseThrow();
        size.count.increment();
        size.nanos.add(time.toNanos());
        size.longest.accumulate(time.toNanos());
    }
}
