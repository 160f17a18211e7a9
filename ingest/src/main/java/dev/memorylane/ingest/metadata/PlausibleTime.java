package dev.memorylane.ingest.metadata;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/** Whether a time can be when a photo was taken, or is what a clock shows that nobody set. */
final class PlausibleTime {
    /** The year of the oldest surviving photograph, by Niépce. */
    private static final int FIRST_PHOTOGRAPH = 1826;
    /** Days on which the clocks of computers and cameras begin, and run on from where nobody sets them. */
    private static final Set<LocalDate> FIRST_DAYS = Set.of(
            LocalDate.of(1899, 12, 30),
            LocalDate.of(1899, 12, 31),
            LocalDate.of(1900, 1, 1),
            LocalDate.of(1904, 1, 1),
            // 1970 in New York, too.
            LocalDate.of(1969, 12, 31),
            LocalDate.of(1970, 1, 1),
            LocalDate.of(1980, 1, 1));
    /** Days on whose first second others begin. By then people took photos, so the rest of the day counts. */
    private static final Set<LocalDate> FIRST_SECONDS =
            Set.of(LocalDate.of(1980, 1, 6), LocalDate.of(2000, 1, 1), LocalDate.of(2001, 1, 1));

    private final Clock clock;

    PlausibleTime(Clock clock) {
        this.clock = clock;
    }

    /** A day is granted beyond now: somewhere it is tomorrow already. */
    boolean is(LocalDateTime local) {
        LocalDateTime tomorrow =
                LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(1);
        return local.getYear() >= FIRST_PHOTOGRAPH && !local.isAfter(tomorrow) && !isUnset(local);
    }

    /** Sub-seconds run on also where nobody set the clock. */
    private static boolean isUnset(LocalDateTime local) {
        boolean midnight = local.toLocalTime().truncatedTo(ChronoUnit.SECONDS).equals(LocalTime.MIDNIGHT);
        return FIRST_DAYS.contains(local.toLocalDate()) || (midnight && FIRST_SECONDS.contains(local.toLocalDate()));
    }
}
