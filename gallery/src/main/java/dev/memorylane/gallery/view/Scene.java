package dev.memorylane.gallery.view;

import dev.memorylane.schemas.BurstKind;
import java.util.List;
import java.util.stream.Stream;

/**
 * Same place, subject, sitting.
 *
 * @param number ordinal within its shortlist
 * @param sceneId photo id of its earliest photo
 * @param bursts its bursts; a photo without look-alikes is a burst of one
 */
public record Scene(int number, String sceneId, List<BurstGroup> bursts) {
    public Scene {
        bursts = List.copyOf(bursts);
    }

    /** All its photos. */
    public Stream<RankedPhoto> members() {
        return bursts.stream().flatMap(burst -> burst.members().stream());
    }

    /**
     * Look-alikes shot within moments.
     *
     * @param burstId photo id of its earliest photo
     * @param kind what holds them together
     * @param members its photos
     */
    public record BurstGroup(String burstId, BurstKind kind, List<RankedPhoto> members) {
        public BurstGroup {
            members = List.copyOf(members);
        }
    }
}
