package dev.memorylane.culling.burst;

import dev.memorylane.culling.BurstKind;
import dev.memorylane.culling.CandidatePhoto;
import dev.memorylane.culling.PhotoPair;
import dev.memorylane.culling.geometry.Alignments;
import dev.memorylane.culling.kmeans.InnerProducts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds bursts: photos of one camera in one run of short gaps that are tries at one picture by the witness of time,
 * embedding, colours and geometry together. A run depends on its photos alone, so a burst is the same in every window
 * that holds the run. Only neighbours in time are compared: the cost grows with the photos, not with their square.
 */
public final class BurstFinder {

    private final BurstParameters parameters;
    private final Set<PhotoPair> cannotLink;
    private final Alignments alignments;

    /** @param cannotLink pairs that a person told apart */
    public BurstFinder(BurstParameters parameters, Set<PhotoPair> cannotLink, Alignments alignments) {
        this.parameters = parameters;
        this.cannotLink = cannotLink;
        this.alignments = alignments;
    }

    /**
     * @param photos in capture order
     * @param cosines of the photos
     */
    public Bursts find(List<CandidatePhoto> photos, InnerProducts cosines) {
        LookAlikes pairs = new LookAlikes(parameters, photos, cosines, alignments);
        List<int[]> groups = new ArrayList<>();
        Map<Integer, BurstKind> kinds = new HashMap<>();
        for (List<Integer> run : new Runs(parameters.gap()).of(photos)) {
            List<KeepAllSet> sets = keepAll(run, pairs);
            for (KeepAllSet set : sets) {
                groups.add(set.frames().stream().mapToInt(i -> i).toArray());
                kinds.put(set.frames().getFirst(), set.kind());
            }
            groups.addAll(new TimedBursts(parameters, pairs, cannotLink).of(without(sets, run)));
        }
        groups.addAll(new UntimedBursts(parameters, pairs, cosines, cannotLink).of(photos));
        groups.sort(Comparator.comparingInt(group -> group[0]));
        return new Bursts(groups, kinds);
    }

    /** What a person told apart is no set. */
    private List<KeepAllSet> keepAll(List<Integer> run, LookAlikes pairs) {
        return new KeepAllFinder(parameters.keepAll(), pairs)
                .in(run).stream().filter(set -> mayShare(set.frames(), pairs)).toList();
    }

    private boolean mayShare(List<Integer> frames, LookAlikes pairs) {
        Set<String> ids = new HashSet<>();
        frames.forEach(frame -> ids.add(pairs.photo(frame).photoId()));
        return cannotLink.stream().noneMatch(pair -> ids.contains(pair.first()) && ids.contains(pair.second()));
    }

    private static List<Integer> without(List<KeepAllSet> sets, List<Integer> run) {
        Set<Integer> taken = new HashSet<>();
        sets.forEach(set -> taken.addAll(set.frames()));
        return run.stream().filter(photo -> !taken.contains(photo)).toList();
    }
}
