package dev.memorylane.ingest.metadata;

import dev.memorylane.culling.time.CaptureTime;
import dev.memorylane.culling.time.TimePrecision;
import dev.memorylane.culling.time.TimeSource;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
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
            + "(?:[ T]+(\\d{1,2}):(\\d{1,2})(?::(\\d{1,2})(?:[.,](\\d{1,30}))?)?)?\\s*(Z|[+-]\\d{1,2}:?\\d{2})?");
    private static final Pattern OFFSET = Pattern.compile("([+-])(\\d{1,2}):?(\\d{2})");
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

    /** Also as mail writes it (RFC 1123), which the PNG specification recommends. */
    static Optional<ExifTime> ofText(String text) {
        return parse(text).or(() -> mail(text));
    }

    private static Optional<ExifTime> mail(String text) {
        try {
            OffsetDateTime time = OffsetDateTime.parse(text.strip(), DateTimeFormatter.RFC_1123_DATE_TIME);
            return Optional.of(
                    new ExifTime(time.toLocalDateTime(), TimePrecision.SECOND, Optional.of(time.getOffset())));
        } catch (DateTimeParseException other) {
            return Optional.empty();
        }
    }

    /** As a capture time, where it can be one. */
    Optional<CaptureTime> placed(TimeSource source, PlausibleTime plausible) {
        return plausible.is(local) ? Optional.of(captureTime(source)) : Optional.empty();
    }

    private CaptureTime captureTime(TimeSource source) {
        return offset.isPresent() && precision != TimePrecision.DAY
                ? new CaptureTime.Zoned(local, offset.get(), source, precision)
                : new CaptureTime.Local(local, source, precision);
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
                .filter(text -> precision == TimePrecision.SECOND && text.matches("\\d+"))
                .map(text -> new ExifTime(local.withNano(nanos(text)), TimePrecision.SUBSECOND, offset))
                .orElse(this);
    }

    /** With the offset of its own tag, unless the time has one already. */
    ExifTime withOffset(Optional<String> text) {
        return orOffset(text.flatMap(ExifTime::offset));
    }

    /** With an offset that was told elsewhere, unless the time has one already. */
    ExifTime orOffset(Optional<ZoneOffset> told) {
        return offset.isPresent() ? this : new ExifTime(local, precision, told);
    }

    ExifTime withoutOffset() {
        return new ExifTime(local, precision, Optional.empty());
    }

    private static Optional<ZoneOffset> offset(String text) {
        if (text.strip().equals("Z")) {
            return Optional.of(ZoneOffset.UTC);
        }
        Matcher m = OFFSET.matcher(text.strip());
        if (!m.matches() || number(m, 3) > 59) {
            return Optional.empty();
        }
        int minutes = number(m, 2) * 60 + number(m, 3);
        return Offsets.ofMinutes(m.group(1).equals("-") ? -minutes : minutes);
    }
}
