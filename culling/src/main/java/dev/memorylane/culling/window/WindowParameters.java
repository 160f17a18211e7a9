package dev.memorylane.culling.window;

import java.util.Objects;

/**
 * How the photos of a library are parted into windows. Every dated photo is in exactly one day and in exactly one trip, and
 * every undated one in the window of the undated. A trip of one day has its window as well: whoever follows trips finds all
 * photos there.
 *
 * @param days when a day begins
 * @param trips what ends a trip
 */
public record WindowParameters(DayParameters days, TripParameters trips) {

    public WindowParameters {
        Objects.requireNonNull(days, "days");
        Objects.requireNonNull(trips, "trips");
    }

    public static WindowParameters defaults() {
        return new WindowParameters(DayParameters.defaults(), TripParameters.defaults());
    }
}
