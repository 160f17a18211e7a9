package dev.memorylane.gallery.view;

import dev.memorylane.culling.clock.ClockShifts;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** The clocks that a person set right, as the clusterer places photos by them. */
final class ClocksSet {
    /** As the clusterer has it: a shift beyond a century is not followed. */
    private static final Duration MOST = Duration.ofDays(36_525);

    private ClocksSet() {}

    static ClockShifts of(Collection<SaidDecision> said) {
        Map<String, Duration> shifts = new HashMap<>();
        said.stream()
                .filter(one -> one.kind() == SaidKind.CLOCK_SHIFT && one.active())
                .forEach(one -> one.shiftSeconds()
                        .map(Duration::ofSeconds)
                        .filter(shift -> shift.abs().compareTo(MOST) <= 0)
                        .ifPresent(shift -> shifts.put(one.subject(), shift)));
        return new ClockShifts(shifts);
    }
}
