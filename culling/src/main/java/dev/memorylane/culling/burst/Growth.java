package dev.memorylane.culling.burst;

import dev.memorylane.culling.PhotoPair;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/** Lets bursts grow photo by photo: each joins the burst it is most like, or begins one. */
final class Growth {

    private final BurstParameters parameters;
    private final LookAlikes pairs;
    private final Set<PhotoPair> cannotLink;
    private final GrowingBurst.Judge judge;
    private final List<GrowingBurst> bursts = new ArrayList<>();

    /**
     * @param cannotLink pairs that a person told apart
     */
    Growth(BurstParameters parameters, LookAlikes pairs, Set<PhotoPair> cannotLink, GrowingBurst.Judge judge) {
        this.parameters = parameters;
        this.pairs = pairs;
        this.cannotLink = cannotLink;
        this.judge = judge;
    }

    List<GrowingBurst> bursts() {
        return bursts;
    }

    List<int[]> groups() {
        return bursts.stream().map(GrowingBurst::photos).toList();
    }

    /** @param open bursts that the photo may join */
    void place(int photo, List<GrowingBurst> open) {
        GrowingBurst best = null;
        double most = parameters.likelihood();
        for (GrowingBurst burst : open) {
            OptionalDouble likeness = burst.allMatch(member -> mayShare(member, photo))
                    ? burst.likeness(photo, parameters.leastLikelihood(), judge)
                    : OptionalDouble.empty();
            if (likeness.isPresent()
                    && (best == null ? likeness.getAsDouble() >= most : likeness.getAsDouble() > most)) {
                most = likeness.getAsDouble();
                best = burst;
            }
        }
        if (best == null) {
            bursts.add(new GrowingBurst(photo));
        } else {
            best.add(photo);
        }
    }

    boolean mayShare(int i, int j) {
        return cannotLink.isEmpty()
                || !cannotLink.contains(
                        new PhotoPair(pairs.photo(i).photoId(), pairs.photo(j).photoId()));
    }
}
