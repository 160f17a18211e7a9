package dev.memorylane.culling.burst;

import dev.memorylane.culling.PhotoPair;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/** Lets bursts grow photo by photo: each joins the burst it is most like, or begins one. */
final class Growth {

    private final double least;
    private final LookAlikes pairs;
    private final Set<PhotoPair> cannotLink;
    private final GrowingBurst.Judge judge;
    private final List<GrowingBurst> bursts = new ArrayList<>();

    /**
     * @param least likelihood that a photo must reach with each of a burst
     * @param cannotLink pairs that a person told apart
     */
    Growth(double least, LookAlikes pairs, Set<PhotoPair> cannotLink, GrowingBurst.Judge judge) {
        this.least = least;
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
        double most = 0;
        for (GrowingBurst burst : open) {
            OptionalDouble likeness = burst.allMatch(member -> mayShare(member, photo))
                    ? burst.likeness(photo, least, judge)
                    : OptionalDouble.empty();
            if (likeness.isPresent() && likeness.getAsDouble() > most) {
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
