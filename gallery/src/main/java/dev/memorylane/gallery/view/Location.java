package dev.memorylane.gallery.view;

import dev.memorylane.schemas.Photo;
import java.util.Optional;

/**
 * A point on the earth, WGS 84.
 *
 * @param latitude degrees, north positive
 * @param longitude degrees, east positive
 */
public record Location(double latitude, double longitude) {
    private static final double EARTH_KM = 6_371.0088;

    static Optional<Location> of(Photo photo) {
        return Optional.ofNullable(photo.getPlace())
                .map(place -> new Location(place.getLatitude(), place.getLongitude()));
    }

    /** Great-circle distance (haversine), in kilometres. */
    public double kilometresTo(Location other) {
        double north = Math.toRadians(other.latitude - latitude);
        double east = Math.toRadians(other.longitude - longitude);
        double h = square(Math.sin(north / 2))
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * square(Math.sin(east / 2));
        return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)));
    }

    private static double square(double value) {
        return value * value;
    }
}
