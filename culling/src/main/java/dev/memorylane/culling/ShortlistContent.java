package dev.memorylane.culling;

import dev.memorylane.culling.kmeans.Knee;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * The shortlist of one window: a pure function of its photos, the decisions and the parameters, so that equal input
 * has equal content whatever the order of arrival.
 *
 * @param k number of scenes
 * @param sweep every number of scenes that was tried, ascending
 * @param clusters the scenes, by number
 */
public record ShortlistContent(int k, List<SweepPoint> sweep, List<Cluster> clusters) {

    public ShortlistContent {
        sweep = List.copyOf(sweep);
        clusters = List.copyOf(clusters);
        if (k != clusters.size()) {
            throw new IllegalArgumentException("A shortlist of k = " + k + " has " + clusters.size() + " clusters");
        }
    }

    /** The shortlist of a window without photos. */
    public static ShortlistContent empty() {
        return new ShortlistContent(0, List.of(), List.of());
    }

    /** Where the SSE of the sweep bends most; empty if fewer than three numbers were tried. */
    public OptionalInt kneeK() {
        return Knee.of(
                sweep.stream().map(SweepPoint::k).toList(),
                sweep.stream().map(SweepPoint::sse).toList());
    }

    /** All photos. */
    public Stream<Member> members() {
        return clusters.stream().flatMap(Cluster::members);
    }
}
