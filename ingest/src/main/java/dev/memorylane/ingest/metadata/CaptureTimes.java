package dev.memorylane.ingest.metadata;

import dev.memorylane.culling.time.CaptureTime;
import dev.memorylane.culling.time.TimePrecision;
import dev.memorylane.culling.time.TimeSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The best capture time that a photo's content holds. First when the shutter opened or what is seen was made, as EXIF,
 * XMP and IPTC say (Metadata Working Group, guidelines 2.0, 5.3); then when that became digital; then the text of a PNG;
 * then the satellites. When a file was changed last says nothing. An offset that is not written is not assumed.
 */
final class CaptureTimes {
    private final Tags tags;
    private final PlausibleTime plausible;

    CaptureTimes(Tags tags, PlausibleTime plausible) {
        this.tags = tags;
        this.plausible = plausible;
    }

    CaptureTime best() {
        List<CaptureTime> told = told().flatMap(Optional::stream).toList();
        return told.isEmpty() ? CaptureTime.unknown() : finer(told.getFirst(), told);
    }

    /** A date gives way to a time of that very day. */
    private static CaptureTime finer(CaptureTime first, List<CaptureTime> told) {
        return isDate(first)
                ? told.stream()
                        .filter(other -> !isDate(other) && day(other).equals(day(first)))
                        .findFirst()
                        .orElse(first)
                : first;
    }

    private static boolean isDate(CaptureTime time) {
        return time.fineness().equals(Optional.of(TimePrecision.DAY));
    }

    private static Optional<LocalDate> day(CaptureTime time) {
        return time.placedAt().map(LocalDateTime::toLocalDate);
    }

    private Stream<Optional<CaptureTime>> told() {
        ExifTimes exif = new ExifTimes(tags);
        IptcTimes iptc = new IptcTimes(tags);
        XmpPacket xmp = tags.xmp();
        return Stream.of(
                placed(exif.original(), TimeSource.EXIF_ORIGINAL),
                placed(xmp.originalTime().flatMap(ExifTime::parse), TimeSource.XMP),
                placed(xmp.createdTime().flatMap(ExifTime::parse), TimeSource.XMP),
                placed(iptc.created(), TimeSource.IPTC),
                placed(exif.digitized(), TimeSource.EXIF_DIGITIZED),
                placed(xmp.digitizedTime().flatMap(ExifTime::parse), TimeSource.XMP),
                placed(iptc.digitized(), TimeSource.IPTC),
                placed(tags.creationTime().flatMap(ExifTime::ofText), TimeSource.TEXT),
                placed(GpsTime.read(tags), TimeSource.GPS));
    }

    private Optional<CaptureTime> placed(Optional<ExifTime> time, TimeSource source) {
        return time.flatMap(told -> told.placed(source, plausible));
    }
}
