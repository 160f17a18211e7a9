package dev.memorylane.ingest.metadata;

import com.drew.lang.GeoLocation;
import com.drew.metadata.exif.GpsDirectory;
import dev.memorylane.schemas.Place;
import java.util.Optional;
import java.util.OptionalDouble;

/** Where the camera stood. 0° N 0° E is what receivers write that know nothing. */
final class PlaceTags {
    private static final double MAX_ALTITUDE = 50_000;
    private static final int BELOW_SEA = 1;

    private PlaceTags() {}

    static Optional<Place> read(Tags tags) {
        return tags.metadata().getDirectoriesOfType(GpsDirectory.class).stream()
                .map(GpsDirectory::getGeoLocation)
                .filter(location -> location != null && !location.isZero() && isOnEarth(location))
                .map(location -> new Place(location.getLatitude(), location.getLongitude(), altitude(tags)))
                .findFirst();
    }

    private static boolean isOnEarth(GeoLocation location) {
        return Math.abs(location.getLatitude()) <= 90 && Math.abs(location.getLongitude()) <= 180;
    }

    private static Double altitude(Tags tags) {
        OptionalDouble metres = tags.number(GpsDirectory.class, GpsDirectory.TAG_ALTITUDE);
        if (metres.isEmpty() || Math.abs(metres.getAsDouble()) > MAX_ALTITUDE) {
            return null;
        }
        boolean below =
                tags.integer(GpsDirectory.class, GpsDirectory.TAG_ALTITUDE_REF).orElse(0) == BELOW_SEA;
        return below ? -metres.getAsDouble() : metres.getAsDouble();
    }
}
