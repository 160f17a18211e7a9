package dev.memorylane.culling.burst;

import dev.memorylane.culling.PhotoPair;
import java.util.List;
import java.util.Set;

/** Groups the photos of a run, whose times have seconds. */
final class TimedBursts {
    /** Of the bursts that a photo may join by its time, the latest: a photographer who goes to and fro has few subjects. */
    private static final int OPEN = 4;

    private final BurstParameters parameters;
    private final LookAlikes pairs;
    private final Set<PhotoPair> cannotLink;

    TimedBursts(BurstParameters parameters, LookAlikes pairs, Set<PhotoPair> cannotLink) {
        this.parameters = parameters;
        this.pairs = pairs;
        this.cannotLink = cannotLink;
    }

    /** @param run indices in capture order */
    List<int[]> of(List<Integer> run) {
        Growth growth = new Growth(parameters, pairs, cannotLink, pairs::likelihood);
        for (int photo : run) {
            growth.place(photo, open(photo, growth.bursts()));
        }
        return growth.groups();
    }

    private List<GrowingBurst> open(int photo, List<GrowingBurst> bursts) {
        return bursts.reversed().stream()
                .takeWhile(burst -> pairs.between(burst.first(), photo).compareTo(parameters.span()) <= 0)
                .filter(burst -> pairs.between(burst.last(), photo).compareTo(parameters.gap()) <= 0)
                .limit(OPEN)
                .toList();
    }
}
