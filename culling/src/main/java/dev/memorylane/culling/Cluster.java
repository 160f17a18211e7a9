package dev.memorylane.culling;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One scene: same place, subject, sitting.
 *
 * @param number its place among the scenes of the window by the time of its first photo, from 0
 * @param sceneId the photo id of its earliest photo: a name that survives other scenes coming and going
 * @param bursts its bursts, by id; at least one
 */
public record Cluster(int number, String sceneId, List<Burst> bursts) {

    public Cluster {
        Objects.requireNonNull(sceneId, "sceneId");
        bursts = List.copyOf(bursts);
        if (number < 0 || bursts.isEmpty()) {
            throw new IllegalArgumentException("Cluster " + number + " of " + bursts.size() + " bursts");
        }
    }

    /** All its photos. */
    public Stream<Member> members() {
        return bursts.stream().flatMap(burst -> burst.members().stream());
    }
}
