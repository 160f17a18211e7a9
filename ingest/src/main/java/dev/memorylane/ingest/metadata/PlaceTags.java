package dev.memorylane.ingest.metadata;

import com.drew.metadata.exif.GpsDirectory;
import dev.memorylane.schemas.Place;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Where the camera stood: by EXIF, else by XMP. */
final class PlaceTags {
    private static final int BELOW_SEA = 1;

    private PlaceTags() {}

    static Optional<Place> read(Tags tags) {
        return tags.metadata().getDirectoriesOfType(GpsDirectory.class).stream()
                .map(GpsDirectory::getGeoLocation)
                .flatMap(location -> location == null
                        ? Stream.empty()
                        : Places.of(location.getLatitude(), location.getLongitude(), altitude(tags)).stream())
                .findFirst()
                .or(() -> XmpPlace.of(tags.xmp()));
    }

    private static OptionalDouble altitude(Tags tags) {
        OptionalDouble metres = tags.number(GpsDirectory.class, GpsDirectory.TAG_ALTITUDE);
        boolean below =
                tags.integer(GpsDirectory.class, GpsDirectory.TAG_ALTITUDE_REF).orElse(0) == BELOW_SEA;
        return below && metres.isPresent() ? OptionalDouble.of(-metres.getAsDouble()) : metres;
    }
}
