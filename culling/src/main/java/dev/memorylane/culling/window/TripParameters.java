package dev.memorylane.culling.window;

import java.time.Duration;

/**
 * What ends a trip. A gap below the floor never does, one of the ceiling always, and one of an idle day unless places
 * tell that one stayed. Between them a gap must exceed the
 * geometric mean of its neighbours by a factor, as in PhotoTOC (Platt, Czerwinski, Field 2003), where every gap between
 * photos counts and the factor is 17; here only gaps from the floor on count, so that the rhythm of outings decides and
 * not that of the shutter, and the factor is smaller for that reason.
 *
 * @param floor gaps below this are within a session
 * @param idle a gap this long has a whole day without a photo in it, from late one evening to early on the day after the
 *     next; it ends a trip unless it is near, or one is seen to travel from place to place before it and after it
 * @param ceiling gaps from this on always end a trip; a longer one counts as this in the mean
 * @param neighbours how many gaps on either side of one make up the mean, with the gap itself
 * @param factor how many times the mean a gap must reach
 * @param near kilometres over a gap up to which one was still at the place
 * @param far kilometres over a gap from which one had gone elsewhere
 * @param placeFactor the factor is so many times smaller over a far gap and larger over a near one, and in proportion to
 *     the logarithm of the distance between them; where a place is not known it stays as it is, and where gaps before and
 *     after are as far, as on a journey from place to place, it is not smaller
 */
public record TripParameters(
        Duration floor,
        Duration idle,
        Duration ceiling,
        int neighbours,
        double factor,
        double near,
        double far,
        double placeFactor) {

    private static final int MOST_NEIGHBOURS = 100;

    public TripParameters {
        if (floor.compareTo(Duration.ofMinutes(1)) < 0 || idle.compareTo(floor) < 0 || ceiling.compareTo(idle) < 0) {
            throw new IllegalArgumentException(
                    "The floor of trips is at least a minute, their idle day no shorter, their ceiling no shorter than"
                            + " that; they are " + floor + ", " + idle + " and " + ceiling);
        }
        if (neighbours < 1 || neighbours > MOST_NEIGHBOURS) {
            throw new IllegalArgumentException(
                    "Trips look at 1 to " + MOST_NEIGHBOURS + " gaps a side, not " + neighbours);
        }
        if (!(factor >= 1) || !(placeFactor >= 1) || !(near > 0) || !(far > near)) {
            throw new IllegalArgumentException(
                    "Trips need factors of at least 1 and a far distance beyond the near one;" + " they are " + factor
                            + ", " + placeFactor + ", " + near + " and " + far);
        }
    }

    /**
     * Idle day, factor and neighbours were chosen on simulated libraries of 900 trips in ten years, with days of rest
     * within trips and single days between them; floor and ceiling are those of the design.
     */
    public static TripParameters defaults() {
        return new TripParameters(Duration.ofHours(1), Duration.ofHours(34), Duration.ofHours(48), 20, 8, 2, 100, 2);
    }
}
