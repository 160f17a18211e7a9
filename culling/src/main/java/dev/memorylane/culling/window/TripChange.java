package dev.memorylane.culling.window;

import java.util.Set;

/**
 * What a photo that came, changed or went did to the trips of its library.
 *
 * @param trips ids of all trips whose photos or bounds changed, those that are no more among them
 * @param redrawn whether a photo went from one trip to another, or a trip has another id: then what was said of these
 *     trips before is wrong, not merely incomplete
 */
public record TripChange(Set<String> trips, boolean redrawn) {

    public TripChange {
        trips = Set.copyOf(trips);
    }
}
