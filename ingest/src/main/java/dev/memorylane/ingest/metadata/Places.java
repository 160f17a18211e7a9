package dev.memorylane.ingest.metadata;

import dev.memorylane.schemas.Place;
import java.util.Optional;
import java.util.OptionalDouble;

/** Places as files write them, where they can be such. 0° N 0° E is what receivers and programs write that know nothing. */
final class Places {
    private static final double MAX_ALTITUDE = 50_000;

    private Places() {}

    /**
     * @param latitude degrees, north positive
     * @param longitude degrees, east positive
     * @param altitude metres above sea level; one that nobody reached is none
     */
    static Optional<Place> of(double latitude, double longitude, OptionalDouble altitude) {
        // What is no number is in no range.
        boolean onEarth = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
        boolean known = latitude != 0 || longitude != 0;
        return onEarth && known ? Optional.of(new Place(latitude, longitude, altitude(altitude))) : Optional.empty();
    }

    private static Double altitude(OptionalDouble metres) {
        return metres.isPresent() && Math.abs(metres.getAsDouble()) <= MAX_ALTITUDE ? metres.getAsDouble() : null;
    }
}
