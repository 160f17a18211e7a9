package dev.memorylane.ingest.metadata;

import com.drew.lang.Rational;
import com.drew.metadata.exif.GpsDirectory;
import java.util.Arrays;
import java.util.Optional;

/** The satellites' clock in a photo: UTC. They know the instant, not the wall clock below them. */
final class GpsTime {
    private static final int PARTS = 3;

    private GpsTime() {}

    static Optional<ExifTime> read(Tags tags) {
        Optional<String> date = tags.text(GpsDirectory.class, GpsDirectory.TAG_DATE_STAMP);
        Optional<Rational[]> time = tags.rationals(GpsDirectory.class, GpsDirectory.TAG_TIME_STAMP)
                .filter(parts -> parts.length == PARTS && Arrays.stream(parts).noneMatch(GpsTime::isNoTime));
        return date.flatMap(day -> time.flatMap(parts -> ExifTime.parse(day + " " + clockText(parts) + "Z")));
    }

    private static boolean isNoTime(Rational part) {
        return part.getDenominator() == 0 || part.doubleValue() < 0 || part.doubleValue() >= 60;
    }

    private static String clockText(Rational[] parts) {
        double seconds = parts[2].doubleValue();
        String fraction = seconds == Math.rint(seconds) ? "" : ".%03d".formatted((int) Math.floor(seconds % 1 * 1000));
        return "%02d:%02d:%02d%s".formatted(parts[0].intValue(), parts[1].intValue(), (int) seconds, fraction);
    }
}
