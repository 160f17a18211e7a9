package dev.memorylane.culling.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;

/** When the shutter opened, as far as the photo itself tells. */
public sealed interface CaptureTime {

    /**
     * The wall clock at the place of the photo and its offset from UTC.
     *
     * @param local wall clock where the photo was taken
     * @param offset that clock's offset from UTC
     * @param source where the time was read
     * @param precision how fine it is; finer fields of {@code local} mean nothing
     */
    record Zoned(LocalDateTime local, ZoneOffset offset, TimeSource source, TimePrecision precision)
            implements CaptureTime {
        public Zoned {
            Objects.requireNonNull(local, "local");
            Objects.requireNonNull(offset, "offset");
            Objects.requireNonNull(source, "source");
            Objects.requireNonNull(precision, "precision");
        }
    }

    /**
     * The wall clock at the place of the photo; the offset is not known.
     *
     * @param local wall clock where the photo was taken
     * @param source where the time was read
     * @param precision how fine it is; finer fields of {@code local} mean nothing
     */
    record Local(LocalDateTime local, TimeSource source, TimePrecision precision) implements CaptureTime {
        public Local {
            Objects.requireNonNull(local, "local");
            Objects.requireNonNull(source, "source");
            Objects.requireNonNull(precision, "precision");
        }
    }

    /** The photo tells no time. */
    record Unknown() implements CaptureTime {}

    static CaptureTime unknown() {
        return new Unknown();
    }

    /**
     * Where the photo stands on the line of local wall time, for order and windows; empty if unknown. A date without a
     * time of day stands at noon, so that it falls into its own day although days begin at 04:00.
     */
    default Optional<LocalDateTime> placedAt() {
        return switch (this) {
            case Zoned z -> Optional.of(placed(z.local, z.precision));
            case Local l -> Optional.of(placed(l.local, l.precision));
            case Unknown ignored -> Optional.empty();
        };
    }

    /** The instant, where the offset is known. */
    default Optional<Instant> instant() {
        return this instanceof Zoned z ? Optional.of(z.local.toInstant(z.offset)) : Optional.empty();
    }

    /** How fine the time is; empty if unknown. */
    default Optional<TimePrecision> fineness() {
        return switch (this) {
            case Zoned z -> Optional.of(z.precision);
            case Local l -> Optional.of(l.precision);
            case Unknown ignored -> Optional.empty();
        };
    }

    /** The same by a clock set forward by so much; a date without a time of day was read off no clock, and stays. */
    default CaptureTime shifted(Duration shift) {
        return switch (this) {
            case Zoned z
            when z.precision != TimePrecision.DAY -> new Zoned(z.local.plus(shift), z.offset, z.source, z.precision);
            case Local l when l.precision != TimePrecision.DAY -> new Local(l.local.plus(shift), l.source, l.precision);
            case CaptureTime other -> other;
        };
    }

    private static LocalDateTime placed(LocalDateTime local, TimePrecision precision) {
        return precision == TimePrecision.DAY ? local.toLocalDate().atTime(LocalTime.NOON) : local;
    }
}
