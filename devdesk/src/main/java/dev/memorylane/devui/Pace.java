package dev.memorylane.devui;

import dev.memorylane.devui.Flow.Progress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** How far the photos of this process are, for one who looks again and again. Not thread-safe. */
final class Pace {
    private static final double MILLIS = 1e3;

    private final Figures figures;
    private final Rates rates;
    private final Clock clock;
    private double done = -1;
    private Instant movedAt;

    Pace(Figures figures, Rates rates, Clock clock) {
        this.figures = figures;
        this.rates = rates;
        this.clock = clock;
        this.movedAt = clock.instant();
    }

    /** By the books where they are kept here, else by what the embedder has before it; the others do not know. */
    Progress now() {
        if (figures.of("books.seen").isPresent()) {
            return now("books.pending", figures.orZero("books.embedded") + figures.orZero("books.rejected"));
        }
        if (figures.of("embedder.backlog").isPresent()) {
            return now("embedder.backlog", figures.orZero("embedder.embedded") + figures.orZero("embedder.rejected"));
        }
        return Progress.UNKNOWN;
    }

    private Progress now(String pending, double finished) {
        long left = Math.round(figures.orZero(pending));
        if (finished != done || left == 0) {
            done = finished;
            movedAt = clock.instant();
        }
        double still = Duration.between(movedAt, clock.instant()).toMillis() / MILLIS;
        return new Progress(left, rates.perSecond(pending, finished), still);
    }
}
