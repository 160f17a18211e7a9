package dev.memorylane.ingest.metadata;

import dev.memorylane.schemas.Place;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the camera stood, as XMP writes it (XMP specification, part 2, "GPSCoordinate"): {@code 34,41.1234N} or
 * {@code 34,41,7N}; some programs write degrees as a number with a sign.
 */
final class XmpPlace {
    private static final Pattern COORDINATE =
            Pattern.compile("(\\d{1,3}),(\\d{1,2}(?:\\.\\d{1,20})?)(?:,(\\d{1,2}(?:\\.\\d{1,20})?))?\\s?([NSEWnsew])");
    private static final Pattern DEGREES = Pattern.compile("[+-]?\\d{1,3}(?:\\.\\d{1,20})?");
    private static final Pattern FRACTION = Pattern.compile("(\\d{1,12})(?:/(\\d{1,9}))?");
    private static final double SIXTY = 60;
    private static final String BELOW_SEA = "1";

    private XmpPlace() {}

    static Optional<Place> of(XmpPacket xmp) {
        return coordinate(xmp.value(XmpPacket.LATITUDE), "NS")
                .flatMap(latitude -> coordinate(xmp.value(XmpPacket.LONGITUDE), "EW")
                        .flatMap(longitude -> Places.of(latitude, longitude, altitude(xmp))));
    }

    /** @param directions the letters of what counts as positive and as negative */
    private static Optional<Double> coordinate(Optional<String> text, String directions) {
        return text.flatMap(
                told -> DEGREES.matcher(told).matches() ? Optional.of(Double.valueOf(told)) : parts(told, directions));
    }

    private static Optional<Double> parts(String text, String directions) {
        Matcher parts = COORDINATE.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int direction = directions.indexOf(Character.toUpperCase(parts.group(4).charAt(0)));
        double minutes = Double.parseDouble(parts.group(2));
        double seconds = parts.group(3) == null ? 0 : Double.parseDouble(parts.group(3));
        boolean is = direction >= 0 && minutes < SIXTY && seconds < SIXTY;
        double degrees = Double.parseDouble(parts.group(1)) + (minutes + seconds / SIXTY) / SIXTY;
        return is ? Optional.of(direction == 0 ? degrees : -degrees) : Optional.empty();
    }

    private static OptionalDouble altitude(XmpPacket xmp) {
        Matcher metres = FRACTION.matcher(xmp.value(XmpPacket.ALTITUDE).orElse(""));
        if (!metres.matches()) {
            return OptionalDouble.empty();
        }
        double divisor = metres.group(2) == null ? 1 : Double.parseDouble(metres.group(2));
        double height = Double.parseDouble(metres.group(1)) / divisor;
        boolean below = xmp.value(XmpPacket.ALTITUDE_REF).equals(Optional.of(BELOW_SEA));
        return divisor == 0 ? OptionalDouble.empty() : OptionalDouble.of(below ? -height : height);
    }
}
