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
    /** Where the counters of computers and cameras begin. */
    private static final Set<LocalDate> EPOCHS = Set.of(
            LocalDate.of(1899, 12, 30),
            LocalDate.of(1900, 1, 1),
            LocalDate.of(1904, 1, 1),
            LocalDate.of(1970, 1, 1),
            LocalDate.of(1980, 1, 1),
            LocalDate.of(2000, 1, 1));

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
        return local.toLocalTime().truncatedTo(ChronoUnit.SECONDS).equals(LocalTime.MIDNIGHT)
                && EPOCHS.contains(local.toLocalDate());
    }
}
