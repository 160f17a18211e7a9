package dev.memorylane.clusterer.store;

import dev.memorylane.culling.window.Coordinates;
import dev.memorylane.schemas.Embedding;
import dev.memorylane.schemas.Place;
import java.util.Optional;

/** Where a photo was taken. */
final class PlaceReader {
    private final FieldReader places = new FieldReader("place");

    Optional<Coordinates> placeOf(byte[] row) {
        return places.of(row)
                .flatMap(place -> coordinates((double) place.get("latitude"), (double) place.get("longitude")));
    }

    static Optional<Coordinates> placeOf(Embedding embedding) {
        Place place = embedding.getPlace();
        return place == null ? Optional.empty() : coordinates(place.getLatitude(), place.getLongitude());
    }

    /** What lies off the globe is no place. */
    private static Optional<Coordinates> coordinates(double latitude, double longitude) {
        return Coordinates.isValid(latitude, longitude)
                ? Optional.of(new Coordinates(latitude, longitude))
                : Optional.empty();
    }
}
