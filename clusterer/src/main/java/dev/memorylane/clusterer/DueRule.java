package dev.memorylane.clusterer;

import dev.memorylane.clusterer.store.DirtyMark;
import java.time.Duration;

/** When a dirty window is worked on: once it is quiet, or when it has waited for long. */
final class DueRule {
    private final QuietPeriod quiet;
    private final Duration maxWait;

    DueRule(QuietPeriod quiet, Duration maxWait) {
        this.quiet = quiet;
        this.maxWait = maxWait;
    }

    boolean isQuiet(DirtyMark mark, long now) {
        return passed(mark.getLastAt(), now, quiet.current());
    }

    /** Never quiet, but it has waited long enough for a first look. */
    boolean isOverdue(DirtyMark mark, long now) {
        return passed(mark.getSince(), now, maxWait);
    }

    /** A time ahead of now, left by a clock that was set back since, counts as passed: no window waits for a clock. */
    private static boolean passed(long then, long now, Duration wait) {
        return then > now || now - then >= wait.toMillis();
    }
}
