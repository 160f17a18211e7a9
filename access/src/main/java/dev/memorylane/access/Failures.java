package dev.memorylane.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts wrong credentials by address, in fixed windows of a minute. Bounded: the address longest unseen is forgotten. */
final class Failures {
    private static final int ADDRESSES = 10_000;
    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final int most;
    private final Clock clock;
    private final Map<String, Count> counts = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
            return size() > ADDRESSES;
        }
    };

    private record Count(Instant since, int failures) {}

    Failures(int most, Clock clock) {
        this.most = most;
        this.clock = clock;
    }

    synchronized void note(String address) {
        Instant now = clock.instant();
        Count count = counts.get(address);
        boolean fresh = count == null || isOver(count, now);
        counts.put(address, fresh ? new Count(now, 1) : new Count(count.since(), count.failures() + 1));
    }

    /** Whether this address must wait. */
    synchronized boolean tooMany(String address) {
        Count count = counts.get(address);
        return count != null && !isOver(count, clock.instant()) && count.failures() >= most;
    }

    private static boolean isOver(Count count, Instant now) {
        return !now.isBefore(count.since().plus(WINDOW)) || now.isBefore(count.since());
    }
}
