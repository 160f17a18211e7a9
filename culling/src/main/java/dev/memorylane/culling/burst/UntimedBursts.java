package dev.memorylane.culling.burst;

import dev.memorylane.culling.CandidatePhoto;
import dev.memorylane.culling.PhotoPair;
import dev.memorylane.culling.kmeans.InnerProducts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * Groups photos whose times have no seconds, or that have none: of one camera and one such time, and only where their
 * geometry bears witness. Each is compared with the few it is most like.
 */
final class UntimedBursts {
    private static final int OPEN = 4;

    private final BurstParameters parameters;
    private final LookAlikes pairs;
    private final InnerProducts cosines;
    private final Set<PhotoPair> cannotLink;

    UntimedBursts(BurstParameters parameters, LookAlikes pairs, InnerProducts cosines, Set<PhotoPair> cannotLink) {
        this.parameters = parameters;
        this.pairs = pairs;
        this.cosines = cosines;
        this.cannotLink = cannotLink;
    }

    /** @param photos all of a window, in capture order */
    List<int[]> of(List<CandidatePhoto> photos) {
        List<int[]> groups = new ArrayList<>();
        for (List<Integer> moment : moments(photos)) {
            for (int from = 0; from < moment.size(); from += parameters.mostCoarse()) {
                groups.addAll(grown(moment.subList(from, Math.min(moment.size(), from + parameters.mostCoarse()))));
            }
        }
        return groups;
    }

    private List<int[]> grown(List<Integer> moment) {
        Growth growth = new Growth(parameters, pairs, cannotLink, pairs::likelihoodWithoutTime);
        for (int photo : moment) {
            growth.place(photo, mostAlike(photo, growth.bursts()));
        }
        return growth.groups();
    }

    private List<GrowingBurst> mostAlike(int photo, List<GrowingBurst> bursts) {
        return bursts.stream()
                .map(burst -> new Likeness(burst, cosines.product(burst.first(), photo)))
                .sorted(Comparator.comparingDouble(likeness -> -likeness.cosine()))
                .limit(OPEN)
                .map(Likeness::burst)
                .toList();
    }

    /** Computed once for each burst, not at each comparison of a sort. */
    private record Likeness(GrowingBurst burst, double cosine) {}

    private static List<List<Integer>> moments(List<CandidatePhoto> photos) {
        TreeMap<String, List<Integer>> moments = new TreeMap<>();
        for (int i = 0; i < photos.size(); i++) {
            CandidatePhoto photo = photos.get(i);
            if (!Runs.tellsBursts(photo)) {
                String moment = photo.time().placedAt() + " " + photo.camera();
                moments.computeIfAbsent(moment, name -> new ArrayList<>()).add(i);
            }
        }
        return List.copyOf(moments.values());
    }
}
