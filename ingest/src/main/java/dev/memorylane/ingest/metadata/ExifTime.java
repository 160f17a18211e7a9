package dev.memorylane.ingest.metadata;

import dev.memorylane.culling.time.TimePrecision;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time as metadata write it: {@code 2023:05:01 12:34:56} (EXIF) or {@code 2023-05-01T12:34:56.789+02:00} (XMP), and the
 * variants that programs make of both.
 *
 * @param local wall clock, to the millisecond
 * @param precision the finest unit written
 * @param offset from UTC, where it is written
 */
record ExifTime(LocalDateTime local, TimePrecision precision, Optional<ZoneOffset> offset) {
    private static final Pattern SHAPE = Pattern.compile("(\\d{4})[:/.-](\\d{1,2})[:/.-](\\d{1,2})"
            + "(?:[ T]+(\\d{1,2}):(\\d{1,2})(?::(\\d{1,2})(?:[.,](\\d{1,9}))?)?)?\\s*(Z|[+-]\\d{1,2}:?\\d{2})?");
    private static final Pattern OFFSET = Pattern.compile("([+-])(\\d{1,2}):?(\\d{2})");
    private static final int MAX_OFFSET_HOURS = 14;
    private static final int MILLI_DIGITS = 3;

    static Optional<ExifTime> parse(String text) {
        Matcher matcher = SHAPE.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(of(matcher));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static ExifTime of(Matcher m) {
        LocalDateTime local = LocalDateTime.of(
                number(m, 1), number(m, 2), number(m, 3), number(m, 4), number(m, 5), number(m, 6), nanos(m.group(7)));
        return new ExifTime(local, precision(m), Optional.ofNullable(m.group(8)).flatMap(ExifTime::offset));
    }

    private static TimePrecision precision(Matcher m) {
        if (m.group(4) == null) {
            return TimePrecision.DAY;
        }
        if (m.group(6) == null) {
            // To the minute and just midnight is how programs write a date that has no time.
            return number(m, 4) + number(m, 5) == 0 ? TimePrecision.DAY : TimePrecision.MINUTE;
        }
        return m.group(7) == null ? TimePrecision.SECOND : TimePrecision.SUBSECOND;
    }

    private static int number(Matcher m, int group) {
        return m.group(group) == null ? 0 : Integer.parseInt(m.group(group));
    }

    /** Digits behind the point to nanoseconds, cut to the millisecond, which is what the topics carry. */
    private static int nanos(String digits) {
        if (digits == null) {
            return 0;
        }
        String millis = (digits + "00").substring(0, MILLI_DIGITS);
        return Integer.parseInt(millis) * 1_000_000;
    }

    /** With the sub-seconds of their own tag: the digits behind the point. Ignored where they are no digits. */
    ExifTime withSubSeconds(Optional<String> digits) {
        return digits.map(String::strip)
                .filter(text -> precision == TimePrecision.SECOND && text.matches("\\d{1,9}"))
                .map(text -> new ExifTime(local.withNano(nanos(text)), TimePrecision.SUBSECOND, offset))
                .orElse(this);
    }

    /** With the offset of its own tag, unless the time has one already. */
    ExifTime withOffset(Optional<String> text) {
        return offset.isPresent() ? this : new ExifTime(local, precision, text.flatMap(ExifTime::offset));
    }

    private static Optional<ZoneOffset> offset(String text) {
        if (text.strip().equals("Z")) {
            return Optional.of(ZoneOffset.UTC);
        }
        Matcher m = OFFSET.matcher(text.strip());
        if (!m.matches() || number(m, 2) > MAX_OFFSET_HOURS || number(m, 3) > 59) {
            return Optional.empty();
        }
        int minutes = number(m, 2) * 60 + number(m, 3);
        return Optional.of(ZoneOffset.ofTotalSeconds((m.group(1).equals("-") ? -60 : 60) * minutes));
    }
}
