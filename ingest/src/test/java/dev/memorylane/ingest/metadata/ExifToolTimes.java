package dev.memorylane.ingest.metadata;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The capture time that follows from what exiftool reads, by the documented order and nothing else. */
final class ExifToolTimes {
    static final List<String> TAGS = List.of(
            "EXIF:DateTimeOriginal",
            "EXIF:OffsetTimeOriginal",
            "EXIF:CreateDate",
            "EXIF:OffsetTimeDigitized",
            "XMP-exif:DateTimeOriginal",
            "XMP-photoshop:DateCreated",
            "XMP-xmp:CreateDate",
            "IPTC:DateCreated",
            "IPTC:TimeCreated",
            "IPTC:DigitalCreationDate",
            "IPTC:DigitalCreationTime",
            "PNG:CreationTime",
            "Composite:GPSDateTime");
    private static final int DATE = 10;
    private static final int SECONDS = 19;

    private final Map<String, String> read;

    ExifToolTimes(Map<String, String> read) {
        this.read = read;
    }

    /** Wall clock to the second, or the day alone; of a date the time of that day that another tag tells. */
    Optional<String> wallClock() {
        List<String> told = told().flatMap(Optional::stream)
                .map(ExifToolTimes::trimmed)
                .filter(ExifToolTimes::isReal)
                .toList();
        return told.stream().findFirst().map(first -> told.stream()
                .filter(other -> other.startsWith(first))
                .max((a, b) -> Integer.compare(a.length(), b.length()))
                .orElseThrow());
    }

    Optional<LocalDateTime> satellites() {
        return tag("Composite:GPSDateTime")
                .map(text -> LocalDateTime.parse(
                        text.substring(0, DATE).replace(':', '-') + "T" + text.substring(DATE + 1, SECONDS)));
    }

    private Stream<Optional<String>> told() {
        return Stream.of(
                tag("EXIF:DateTimeOriginal"),
                tag("XMP-exif:DateTimeOriginal"),
                tag("XMP-photoshop:DateCreated"),
                dated("IPTC:DateCreated", "IPTC:TimeCreated"),
                tag("EXIF:CreateDate"),
                tag("XMP-xmp:CreateDate"),
                dated("IPTC:DigitalCreationDate", "IPTC:DigitalCreationTime"),
                tag("PNG:CreationTime"),
                tag("Composite:GPSDateTime"));
    }

    private Optional<String> dated(String date, String time) {
        // Midnight is how programs fill in a time that they do not know.
        return tag(date)
                .map(day -> day
                        + tag(time)
                                .filter(clock -> !clock.startsWith("00:00:00"))
                                .map(clock -> " " + clock)
                                .orElse(""));
    }

    private Optional<String> tag(String name) {
        return Optional.ofNullable(read.get(name));
    }

    /** Midnight to the minute is a date; sub-seconds and offset are compared apart. */
    private static String trimmed(String text) {
        String minutes = text.replaceFirst("^(.{10} \\d\\d:\\d\\d)([+-].*|Z)?$", "$1");
        if (minutes.length() == DATE + 6) {
            return minutes.endsWith("00:00") ? minutes.substring(0, DATE) : minutes + ":00";
        }
        return minutes.substring(0, Math.min(minutes.length(), SECONDS));
    }

    private static boolean isReal(String text) {
        return text.matches("(18[3-9]|19|20)\\d.*\\d$") && !text.contains(",") && !text.startsWith("1970:01:01");
    }
}
