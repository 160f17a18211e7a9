package dev.memorylane.culling.scene;

import dev.memorylane.culling.CandidatePhoto;
import dev.memorylane.culling.PersonDecisions;
import dev.memorylane.culling.kmeans.InnerProducts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * Finds scenes: k-means over the medoids of bursts. Bursts that a person linked count as one; bursts told apart are
 * split afterwards, so there may be more scenes than the sweep chose. A must-link beats a cannot-link, a cannot-link
 * beats the target count.
 */
public final class SceneFinder {

    private final SceneParameters parameters;
    private final long seed;

    public SceneFinder(SceneParameters parameters, long seed) {
        this.parameters = parameters;
        this.seed = seed;
    }

    /**
     * @param photos in capture order
     * @param bursts ascending indices into the photos, in order of their first photos; at least one
     * @param cosines of the photos
     * @param asked number of scenes that a person wants; if empty, what the parameters say
     */
    public Scenes find(
            List<CandidatePhoto> photos,
            List<int[]> bursts,
            InnerProducts cosines,
            PersonDecisions decisions,
            OptionalInt asked) {
        OptionalInt target = asked.isPresent() ? asked : parameters.wanted(photos.size());
        BurstLinks links = new BurstLinks(photos, bursts, decisions);
        float[][] medoids = Arrays.stream(links.medoids(cosines))
                .mapToObj(photo -> photos.get(photo).embedding())
                .toArray(float[][]::new);
        SceneSweep sweep = new SceneSweep(parameters, seed, medoids);
        CannotLinkSplit split = new CannotLinkSplit(sweep.cosines(), links::apart);
        Swept swept = sweep.sweep(target);
        int[] labels = split.split(swept.chosen().labels());
        for (int k = swept.chosen().k() - 1; target.isPresent() && k > 0 && count(labels) > target.getAsInt(); k--) {
            swept = sweep.sweep(OptionalInt.of(k));
            labels = split.split(swept.chosen().labels());
        }
        return new Scenes(swept, grouped(links, labels));
    }

    private static int count(int[] labels) {
        return (int) Arrays.stream(labels).distinct().count();
    }

    private static List<List<Integer>> grouped(BurstLinks links, int[] labels) {
        Map<Integer, List<Integer>> scenes = new TreeMap<>();
        for (int burst = 0; burst < links.bursts(); burst++) {
            scenes.computeIfAbsent(labels[links.nodeOf(burst)], label -> new ArrayList<>())
                    .add(burst);
        }
        return scenes.values().stream()
                .sorted((a, b) -> Integer.compare(a.getFirst(), b.getFirst()))
                .toList();
    }
}
