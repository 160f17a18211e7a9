package dev.memorylane.ingest.metadata;

import com.drew.lang.Rational;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.GpsDirectory;
import dev.memorylane.culling.time.CaptureTime;
import dev.memorylane.culling.time.TimePrecision;
import dev.memorylane.culling.time.TimeSource;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The best capture time that a photo's content holds: the shutter's, else the digitizer's, else XMP's, else the
 * satellites'. Sub-seconds and offset come from the siblings of the very tag (EXIF 3.0, 4.6.6), never from another's; an
 * offset that is not written is not assumed.
 */
final class CaptureTimes {
    private final Tags tags;
    private final PlausibleTime plausible;

    CaptureTimes(Tags tags, PlausibleTime plausible) {
        this.tags = tags;
        this.plausible = plausible;
    }

    CaptureTime best() {
        return Stream.of(original(), digitized(), xmp(), gps())
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(CaptureTime::unknown);
    }

    private Optional<CaptureTime> original() {
        return exif(
                TimeSource.EXIF_ORIGINAL,
                ExifDirectoryBase.TAG_DATETIME_ORIGINAL,
                ExifDirectoryBase.TAG_SUBSECOND_TIME_ORIGINAL,
                ExifDirectoryBase.TAG_TIME_ZONE_ORIGINAL);
    }

    private Optional<CaptureTime> digitized() {
        return exif(
                TimeSource.EXIF_DIGITIZED,
                ExifDirectoryBase.TAG_DATETIME_DIGITIZED,
                ExifDirectoryBase.TAG_SUBSECOND_TIME_DIGITIZED,
                ExifDirectoryBase.TAG_TIME_ZONE_DIGITIZED);
    }

    private Optional<CaptureTime> exif(TimeSource source, int time, int subSeconds, int offset) {
        return text(time)
                .flatMap(ExifTime::parse)
                .map(parsed -> parsed.withSubSeconds(text(subSeconds)).withOffset(text(offset)))
                .flatMap(parsed -> placed(parsed, source));
    }

    private Optional<String> text(int tag) {
        return tags.text(ExifSubIFDDirectory.class, tag);
    }

    private Optional<CaptureTime> xmp() {
        return tags.xmp().originalTime().flatMap(ExifTime::parse).flatMap(parsed -> placed(parsed, TimeSource.XMP));
    }

    /** The satellites know the instant, not the wall clock below them: it is told in UTC. */
    private Optional<CaptureTime> gps() {
        Optional<String> date = tags.text(GpsDirectory.class, GpsDirectory.TAG_DATE_STAMP);
        Optional<Rational[]> time = tags.rationals(GpsDirectory.class, GpsDirectory.TAG_TIME_STAMP)
                .filter(parts -> parts.length == 3 && Arrays.stream(parts).noneMatch(CaptureTimes::isNoTime));
        return date.flatMap(day -> time.flatMap(parts -> ExifTime.parse(day + " " + clockText(parts) + "Z")))
                .flatMap(parsed -> placed(parsed, TimeSource.GPS));
    }

    private static boolean isNoTime(Rational part) {
        return part.getDenominator() == 0 || part.doubleValue() < 0 || part.doubleValue() >= 60;
    }

    private static String clockText(Rational[] parts) {
        double seconds = parts[2].doubleValue();
        String fraction = seconds == Math.rint(seconds) ? "" : ".%03d".formatted((int) Math.floor(seconds % 1 * 1000));
        return "%02d:%02d:%02d%s".formatted(parts[0].intValue(), parts[1].intValue(), (int) seconds, fraction);
    }

    private Optional<CaptureTime> placed(ExifTime time, TimeSource source) {
        if (!plausible.is(time.local())) {
            return Optional.empty();
        }
        return Optional.of(captureTime(time, source));
    }

    private static CaptureTime captureTime(ExifTime time, TimeSource source) {
        TimePrecision precision = time.precision();
        Optional<ZoneOffset> offset = time.offset().filter(known -> precision != TimePrecision.DAY);
        return offset.isPresent()
                ? new CaptureTime.Zoned(time.local(), offset.get(), source, precision)
                : new CaptureTime.Local(time.local(), source, precision);
    }
}
