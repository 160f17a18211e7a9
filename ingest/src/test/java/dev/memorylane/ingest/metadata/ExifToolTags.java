package dev.memorylane.ingest.metadata;

import dev.memorylane.schemas.Place;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What exiftool reads of one file, in the words in which it is compared. */
record ExifToolTags(Map<String, String> read) {
    private static final List<String> TAGS = List.of(
            "EXIF:SubSecTimeOriginal",
            "IFD0:Orientation",
            "ImageWidth",
            "ImageHeight",
            "IFD0:Make",
            "IFD0:Model",
            "XMP-xmp:Rating",
            "IFD0:Rating",
            "XMP-xmp:Label",
            "Composite:GPSLatitude",
            "Composite:GPSLongitude");

    static List<String> all() {
        return Stream.concat(TAGS.stream(), ExifToolTimes.TAGS.stream()).toList();
    }

    ExifToolTimes times() {
        return new ExifToolTimes(read);
    }

    String size() {
        return tag("ImageWidth", "0") + " x " + tag("ImageHeight", "0");
    }

    String orientation() {
        return tag("IFD0:Orientation", "1");
    }

    String camera() {
        return read.containsKey("IFD0:Make") || read.containsKey("IFD0:Model")
                ? tag("IFD0:Make", "") + "|" + tag("IFD0:Model", "")
                : "";
    }

    /** 0 says that there is none. */
    String rating() {
        return tag("XMP-xmp:Rating", tag("IFD0:Rating", ""))
                .replaceFirst("\\.0$", "")
                .replaceFirst("^0$", "");
    }

    String label() {
        return tag("XMP-xmp:Label", "");
    }

    String place() {
        return read.containsKey("Composite:GPSLatitude")
                ? words(new Place(
                        Double.parseDouble(read.get("Composite:GPSLatitude")),
                        Double.parseDouble(tag("Composite:GPSLongitude", "0")),
                        null))
                : "";
    }

    static String words(Place place) {
        return "%.4f %.4f".formatted(place.getLatitude(), place.getLongitude());
    }

    /** The offset of the shutter's time, where EXIF has one. */
    Optional<ZoneOffset> offset() {
        return Optional.ofNullable(read.get("EXIF:OffsetTimeOriginal"))
                .filter(_ -> read.containsKey("EXIF:DateTimeOriginal"))
                .map(ZoneOffset::of);
    }

    boolean endsInOffset(ZoneOffset offset) {
        String written = offset.equals(ZoneOffset.UTC) ? "+00:00" : offset.getId();
        return read.values().stream()
                .anyMatch(value -> value.endsWith(written) || (offset.equals(ZoneOffset.UTC) && value.endsWith("Z")));
    }

    Optional<Integer> milliseconds() {
        return Optional.ofNullable(read.get("EXIF:SubSecTimeOriginal"))
                .filter(digits -> digits.matches("\\d+"))
                .map(digits -> Integer.valueOf((digits + "00").substring(0, 3)));
    }

    private String tag(String name, String otherwise) {
        return read.getOrDefault(name, otherwise);
    }
}
