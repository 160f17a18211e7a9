package dev.memorylane.culling.window;

/**
 * A point on the globe, WGS 84.
 *
 * @param latitude degrees, north positive, -90 to 90
 * @param longitude degrees, east positive, -180 to 180
 */
public record Coordinates(double latitude, double longitude) {

    private static final double EARTH_RADIUS_KM = 6371;

    public Coordinates {
        if (!isValid(latitude, longitude)) {
            throw new IllegalArgumentException(
                    "There is no place at latitude " + latitude + ", longitude " + longitude);
        }
    }

    /** Whether these are finite degrees on the globe. */
    public static boolean isValid(double latitude, double longitude) {
        return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
    }

    /** Great-circle distance by the haversine formula on a sphere: within 0.6 % of the ellipsoid. */
    public double kilometresTo(Coordinates other) {
        double north = Math.toRadians(other.latitude - latitude);
        double east = Math.toRadians(other.longitude - longitude);
        double cosines = StrictMath.cos(Math.toRadians(latitude)) * StrictMath.cos(Math.toRadians(other.latitude));
        double haversine = square(StrictMath.sin(north / 2)) + cosines * square(StrictMath.sin(east / 2));
        return 2 * EARTH_RADIUS_KM * StrictMath.asin(Math.min(1, Math.sqrt(haversine)));
    }

    private static double square(double x) {
        return x * x;
    }
}
