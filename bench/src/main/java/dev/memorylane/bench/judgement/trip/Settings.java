package dev.memorylane.bench.judgement.trip;

import dev.memorylane.culling.Exposure;
import dev.memorylane.studio.Place;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * How the camera was set.
 *
 * @param seconds exposure time
 * @param aperture f-number
 * @param iso sensitivity
 * @param bias compensation in stops
 */
record Settings(double seconds, double aperture, int iso, double bias) {

    /** As its program would choose for the light of a place. */
    static Settings of(Place place) {
        return switch (place) {
            case CITY, RAIN -> new Settings(1 / 80.0, 1.8, 3200, 0);
            case HARBOUR -> new Settings(1 / 200.0, 2.8, 800, 0);
            case BALLOONS, LAVENDER, SNOW -> new Settings(1 / 250.0, 4, 400, 0);
            case FOREST, MARKET -> new Settings(1 / 250.0, 2.8, 640, 0);
            case LAKE, BEACH, SUNFLOWERS, GATE -> new Settings(1 / 640.0, 5.6, 100, 0);
        };
    }

    /** Open for longer by a number of stops. */
    Settings longer(double stops) {
        return new Settings(seconds * Math.pow(2, stops), aperture, iso, bias);
    }

    /** Open for longer by a number of stops, and saying so. */
    Settings biased(double stops) {
        return new Settings(seconds * Math.pow(2, stops), aperture, iso, stops);
    }

    Exposure asWritten() {
        return new Exposure(
                OptionalDouble.of(seconds), OptionalDouble.of(aperture), OptionalInt.of(iso), OptionalDouble.of(bias));
    }
}
