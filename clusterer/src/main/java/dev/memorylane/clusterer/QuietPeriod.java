package dev.memorylane.clusterer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Objects;

/** How long nothing may have come for a window before it is worked on. The host sets it to zero once a scan is complete. */
@ApplicationScoped
public class QuietPeriod {
    private volatile Duration current;

    @Inject
    public QuietPeriod(ClustererSettings settings) {
        this.current = settings.quiet();
    }

    public Duration current() {
        return current;
    }

    /** Whether nothing more is expected, so that nobody has to wait for anything. */
    boolean isOver() {
        return current.isZero();
    }

    /** @throws IllegalArgumentException for a negative period */
    public void set(Duration period) {
        if (Objects.requireNonNull(period, "period").isNegative()) {
            throw new IllegalArgumentException("The quiet period cannot be negative, but is " + period);
        }
        current = period;
    }
}
