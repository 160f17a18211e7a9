package dev.memorylane.culling.projection;

import dev.memorylane.culling.kmeans.Directions;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How much of what lies together among embeddings does so on a map. */
final class Neighbours {
    private static final int FEW = 10;

    private Neighbours() {}

    /** The share of each photo's ten nearest that are among its ten nearest on the map, on the average. */
    static double kept(float[][] embeddings, double[][] map) {
        Directions cosines = Directions.of(embeddings);
        return IntStream.range(0, map.length)
                .mapToDouble(i -> {
                    Set<Integer> near = nearest(i, map.length, j -> -cosines.product(i, j));
                    Set<Integer> drawn =
                            nearest(i, map.length, j -> Math.hypot(map[i][0] - map[j][0], map[i][1] - map[j][1]));
                    return near.stream().filter(drawn::contains).count() / (double) FEW;
                })
                .average()
                .orElseThrow();
    }

    private static Set<Integer> nearest(int to, int count, IntToDoubleFunction distance) {
        return IntStream.range(0, count)
                .filter(j -> j != to)
                .boxed()
                .sorted((one, other) -> Double.compare(distance.applyAsDouble(one), distance.applyAsDouble(other)))
                .limit(FEW)
                .collect(Collectors.toSet());
    }
}
