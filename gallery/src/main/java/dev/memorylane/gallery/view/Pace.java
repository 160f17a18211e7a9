package dev.memorylane.gallery.view;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Photos per second over the last half minute. Thread-safe. */
public final class Pace {
    private static final Duration SPAN = Duration.ofSeconds(30);
    private static final Duration STEP = Duration.ofSeconds(1);

    private final Clock clock;
    private final Deque<Sample> samples = new ArrayDeque<>();

    private record Sample(Instant at, long finished) {}

    public Pace(Clock clock) {
        this.clock = clock;
    }

    /** Takes note of a count that only ever rises; once a second is enough. */
    public synchronized void note(long finished) {
        Instant now = clock.instant();
        if (!samples.isEmpty() && now.isBefore(samples.getLast().at().plus(STEP))) {
            return;
        }
        samples.addLast(new Sample(now, finished));
        while (samples.getFirst().at().isBefore(now.minus(SPAN))) {
            samples.removeFirst();
        }
    }

    /** Photos per second; 0 where nothing was measured yet. */
    public synchronized double photosPerSecond() {
        if (samples.size() < 2) {
            return 0;
        }
        Sample first = samples.getFirst();
        Sample last = samples.getLast();
        double seconds = Duration.between(first.at(), last.at()).toMillis() / 1000.0;
        return (last.finished() - first.finished()) / seconds;
    }

    /** How long so many photos will take at this pace; empty where it is not known, or nothing is left. */
    public Optional<Duration> timeFor(long pending) {
        double pace = photosPerSecond();
        return pending == 0 || pace == 0
                ? Optional.empty()
                : Optional.of(Duration.ofMillis(Math.round(pending / pace * 1000)));
    }
}
