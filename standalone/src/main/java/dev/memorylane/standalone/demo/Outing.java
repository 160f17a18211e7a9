package dev.memorylane.standalone.demo;

import dev.memorylane.studio.Place;
import java.util.List;

/**
 * What was taken at one place within moments: a burst, or a single photo.
 *
 * @param place where
 * @param view seed of the scene's look, so that a place seen again is seen otherwise
 * @param shots in order of time
 * @param best index of the one sharp and well exposed shot
 */
record Outing(Place place, long view, List<Shot> shots, int best) {

    Outing {
        shots = List.copyOf(shots);
    }

    boolean isBurst() {
        return shots.size() > 1;
    }
}
