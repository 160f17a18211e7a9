package dev.memorylane.culling.scene;

import dev.memorylane.culling.CandidatePhoto;
import dev.memorylane.culling.PersonDecisions;
import dev.memorylane.culling.PhotoPair;
import dev.memorylane.culling.burst.Medoid;
import dev.memorylane.culling.kmeans.InnerProducts;
import dev.memorylane.culling.linkage.DisjointSets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Bursts joined to nodes where a person linked them, and the nodes that a person told apart. */
final class BurstLinks {

    private final List<int[]> bursts;
    private final int[] nodes;
    private final Set<List<Integer>> apart = new HashSet<>();

    BurstLinks(List<CandidatePhoto> photos, List<int[]> bursts, PersonDecisions decisions) {
        this.bursts = bursts;
        Map<String, Integer> burstOf = burstOf(photos, bursts);
        DisjointSets joined = new DisjointSets(bursts.size());
        within(decisions.mustLink(), burstOf)
                .forEach(pair -> joined.join(burstOf.get(pair.first()), burstOf.get(pair.second())));
        this.nodes = joined.labels();
        within(decisions.cannotLink(), burstOf).forEach(pair -> {
            int first = nodes[burstOf.get(pair.first())];
            int second = nodes[burstOf.get(pair.second())];
            if (first != second) {
                apart.add(List.of(first, second));
                apart.add(List.of(second, first));
            }
        });
    }

    int bursts() {
        return nodes.length;
    }

    int nodeOf(int burst) {
        return nodes[burst];
    }

    boolean apart(int node, int other) {
        return apart.contains(List.of(node, other));
    }

    /** For each node, the index of the photo most like the others of the node. */
    int[] medoids(InnerProducts cosines) {
        int count = Arrays.stream(nodes).max().orElse(-1) + 1;
        return IntStream.range(0, count)
                .map(node -> Medoid.of(photosOf(node), cosines))
                .toArray();
    }

    private int[] photosOf(int node) {
        return IntStream.range(0, nodes.length)
                .filter(burst -> nodes[burst] == node)
                .flatMap(burst -> Arrays.stream(bursts.get(burst)))
                .sorted()
                .toArray();
    }

    private static List<PhotoPair> within(Set<PhotoPair> pairs, Map<String, Integer> burstOf) {
        return pairs.stream()
                .filter(pair -> burstOf.containsKey(pair.first()) && burstOf.containsKey(pair.second()))
                .toList();
    }

    private static Map<String, Integer> burstOf(List<CandidatePhoto> photos, List<int[]> bursts) {
        Map<String, Integer> burstOf = new HashMap<>();
        for (int burst = 0; burst < bursts.size(); burst++) {
            for (int photo : bursts.get(burst)) {
                burstOf.put(photos.get(photo).photoId(), burst);
            }
        }
        return burstOf;
    }
}
