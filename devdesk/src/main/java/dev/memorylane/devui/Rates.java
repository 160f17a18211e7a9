package dev.memorylane.devui;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** How fast totals rise, over the last seconds, each time that they are looked at. Not thread-safe. */
final class Rates {
    private static final Duration OVER = Duration.ofSeconds(5);
    private static final double MILLIS = 1e3;

    private final Map<String, Deque<Sample>> samples = new HashMap<>();
    private final Clock clock;

    Rates(Clock clock) {
        this.clock = clock;
    }

    private record Sample(Instant at, double total) {}

    /** By how much a total rose a second; 0 at the first look, and where it began anew. */
    double perSecond(String name, double total) {
        Deque<Sample> seen = samples.computeIfAbsent(name, _ -> new ArrayDeque<>());
        Instant now = clock.instant();
        seen.addLast(new Sample(now, total));
        while (seen.size() > 2 && seen.getFirst().at().isBefore(now.minus(OVER))) {
            seen.removeFirst();
        }
        Sample first = seen.getFirst();
        double seconds = Duration.between(first.at(), now).toMillis() / MILLIS;
        return seconds <= 0 ? 0 : Math.max(0, total - first.total()) / seconds;
    }
}
