package dev.memorylane.culling.burst;

import dev.memorylane.culling.CandidatePhoto;
import dev.memorylane.culling.PhotoPair;
import dev.memorylane.culling.kmeans.InnerProducts;
import dev.memorylane.culling.linkage.Agglomeration;
import dev.memorylane.culling.linkage.Linkage;
import dev.memorylane.culling.time.TimePrecision;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/**
 * Finds bursts: photos of one camera in one run of short gaps of which every two look alike and lie within the span
 * (complete linkage: a slow pan never chains into one burst). Photos whose time has no seconds are grouped only where
 * they are all but equal.
 */
public final class BurstFinder {

    /** Stands for a pair that may not share a burst: farther than any two vectors. */
    private static final double FORBIDDEN = 4;

    private final BurstParameters parameters;
    private final Set<PhotoPair> cannotLink;

    public BurstFinder(BurstParameters parameters, Set<PhotoPair> cannotLink) {
        this.parameters = parameters;
        this.cannotLink = cannotLink;
    }

    /**
     * @param photos in capture order
     * @param cosines of the photos
     * @return each burst as ascending indices, in order of their first photos; every photo is in exactly one
     */
    public List<int[]> find(List<CandidatePhoto> photos, InnerProducts cosines) {
        double similarity = new SimilarityCalibration(parameters).similarity(photos, cosines);
        List<int[]> bursts = new ArrayList<>();
        for (List<Integer> run : new Runs(parameters.gap()).of(photos)) {
            bursts.addAll(linked(run, similarity, cosines, (i, j) -> mates(photos, i, j)));
        }
        bursts.addAll(linked(
                coarse(photos),
                parameters.undatedSimilarity(),
                cosines,
                (i, j) -> mayShare(photos.get(i), photos.get(j))));
        bursts.sort(Comparator.comparingInt(burst -> burst[0]));
        return bursts;
    }

    static boolean tellsBursts(CandidatePhoto photo) {
        return photo.time().fineness().map(TimePrecision::tellsBursts).orElse(false);
    }

    private static List<Integer> coarse(List<CandidatePhoto> photos) {
        List<Integer> coarse = new ArrayList<>();
        for (int i = 0; i < photos.size(); i++) {
            if (!tellsBursts(photos.get(i))) {
                coarse.add(i);
            }
        }
        return coarse;
    }

    private boolean mates(List<CandidatePhoto> photos, int i, int j) {
        LocalDateTime first = photos.get(i).time().placedAt().orElseThrow();
        LocalDateTime second = photos.get(j).time().placedAt().orElseThrow();
        return Duration.between(first, second).abs().compareTo(parameters.span()) <= 0
                && mayShare(photos.get(i), photos.get(j));
    }

    private boolean mayShare(CandidatePhoto one, CandidatePhoto other) {
        return cannotLink.isEmpty() || !cannotLink.contains(new PhotoPair(one.photoId(), other.photoId()));
    }

    private static List<int[]> linked(
            List<Integer> photos, double similarity, InnerProducts cosines, BiPredicate<Integer, Integer> mates) {
        if (photos.isEmpty()) {
            return List.of();
        }
        int n = photos.size();
        double[] distances = new double[n * n];
        for (int a = 0; a < n; a++) {
            for (int b = a + 1; b < n; b++) {
                int i = photos.get(a);
                int j = photos.get(b);
                double distance = mates.test(i, j) ? 1 - cosines.product(i, j) : FORBIDDEN;
                distances[a * n + b] = distance;
                distances[b * n + a] = distance;
            }
        }
        return groups(photos, Agglomeration.of(distances, n, Linkage.COMPLETE).cutAt(1 - similarity));
    }

    private static List<int[]> groups(List<Integer> photos, int[] labels) {
        TreeMap<Integer, List<Integer>> byLabel = new TreeMap<>();
        for (int a = 0; a < labels.length; a++) {
            byLabel.computeIfAbsent(labels[a], label -> new ArrayList<>()).add(photos.get(a));
        }
        return byLabel.values().stream()
                .map(group -> group.stream().mapToInt(Integer::intValue).toArray())
                .toList();
    }
}
