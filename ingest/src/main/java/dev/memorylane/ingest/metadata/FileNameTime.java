package dev.memorylane.ingest.metadata;

import dev.memorylane.culling.time.CaptureTime;
import dev.memorylane.culling.time.TimePrecision;
import dev.memorylane.culling.time.TimeSource;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The time that cameras and phones write into file names, where the name leaves no doubt: {@code IMG_20230501_123456},
 * {@code PXL_20230501_103456789} (which is UTC), {@code 2023-05-01 12.34.56}, {@code Screenshot_20230501-123456},
 * {@code WP_20130501_12_34_56_Pro}, {@code DJI_20230501123456_0001_D}, {@code C360_2013-05-01-12-34-56-789}. Messengers name files by the time of sending, which is no capture time: their names tell nothing.
 */
public final class FileNameTime {
    private static final String PREFIX =
            "(IMG|PXL|DSC|PANO|MVIMG|BURST|SCREENSHOT|SCREEN SHOT|PHOTO|P|WP|DJI|C360|CAM|PIC)?[_ -]?";
    private static final Pattern COMPACT = Pattern.compile(
            "^" + PREFIX + "(\\d{4})(\\d{2})(\\d{2})[_-](\\d{2})_?(\\d{2})_?(\\d{2})(\\d{3})?(?!\\d).*$");
    /** Without a mark between date and time, where the maker of the name is known. */
    private static final Pattern IN_ONE =
            Pattern.compile("^(DJI|BURST|IMG)_?(20\\d{2})(\\d{2})(\\d{2})(\\d{2})(\\d{2})(\\d{2})()(?!\\d).*$");

    private static final Pattern SPELLED = Pattern.compile(
            "^" + PREFIX
                    + "(\\d{4})-(\\d{2})-(\\d{2})(?:[ _-]| AT )(\\d{2})[._-](\\d{2})[._-](\\d{2})()(?!\\d|[\\h._-]*[AP]\\.?M).*$");
    /** Behind other makers' seconds stands a count. */
    private static final Pattern TO_THE_MILLISECOND =
            Pattern.compile("^(C360)_(\\d{4})-(\\d{2})-(\\d{2})-(\\d{2})-(\\d{2})-(\\d{2})-(\\d{3})(?!\\d).*$");

    private static final List<Pattern> PATTERNS = List.of(TO_THE_MILLISECOND, COMPACT, SPELLED, IN_ONE);
    private static final int FIRST_DIGITAL = 1990;

    private final PlausibleTime plausible;

    public FileNameTime(Clock clock) {
        plausible = new PlausibleTime(clock);
    }

    /** The time on which all names agree that tell one; unknown where none does, or two differ. */
    public CaptureTime agreed(Collection<String> fileNames) {
        List<CaptureTime> told = fileNames.stream()
                .map(this::of)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return told.size() == 1 ? told.getFirst() : CaptureTime.unknown();
    }

    private Optional<CaptureTime> of(String fileName) {
        String name = fileName.toUpperCase(Locale.ROOT);
        return PATTERNS.stream()
                .map(pattern -> pattern.matcher(name))
                .filter(Matcher::matches)
                .map(this::captureTime)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private CaptureTime captureTime(Matcher m) {
        try {
            LocalDateTime local = LocalDateTime.of(
                    number(m, 2), number(m, 3), number(m, 4), number(m, 5), number(m, 6), number(m, 7), nanos(m));
            return local.getYear() >= FIRST_DIGITAL && plausible.is(local) ? told(m, local) : null;
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    private static CaptureTime told(Matcher m, LocalDateTime local) {
        TimePrecision precision = hasMillis(m) ? TimePrecision.SUBSECOND : TimePrecision.SECOND;
        return "PXL".equals(m.group(1))
                ? new CaptureTime.Zoned(local, ZoneOffset.UTC, TimeSource.FILE_NAME, precision)
                : new CaptureTime.Local(local, TimeSource.FILE_NAME, precision);
    }

    private static int nanos(Matcher m) {
        return hasMillis(m) ? number(m, 8) * 1_000_000 : 0;
    }

    private static boolean hasMillis(Matcher m) {
        return m.group(8) != null && !m.group(8).isEmpty();
    }

    private static int number(Matcher m, int group) {
        return Integer.parseInt(m.group(group));
    }
}
