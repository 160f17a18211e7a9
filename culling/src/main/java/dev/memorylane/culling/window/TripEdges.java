package dev.memorylane.culling.window;

import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Where trips begin and end in a stretch of time.
 *
 * @param starts first photos of trips
 * @param ends last photos of trips
 */
record TripEdges(SortedSet<Moment> starts, SortedSet<Moment> ends) {

    /** In some but not in both. */
    static SortedSet<Moment> difference(Collection<Moment> some, Collection<Moment> others) {
        SortedSet<Moment> all = new TreeSet<>(some);
        all.addAll(others);
        all.removeIf(moment -> some.contains(moment) && others.contains(moment));
        return all;
    }
}
