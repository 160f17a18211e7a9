package dev.memorylane.culling.kmeans;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The nearest of many points, without a matrix of all pairs. */
class NearestDirectionsTest {
    private static final int DIMENSION = 7;
    private static final int FEW = 6;

    @Test
    void shouldFindWhatSortingAllOthersFindsWithTheSameBits() {
        // Given more points than are columns at once, some of them the same, some only longer
        float[][] points = points(2_100);
        GramMatrix all = GramMatrix.ofDirections(points);
        NearestDirections nearest = new NearestDirections(points, FEW);

        // When, in ranges that are no multiple of anything
        nearest.compare((count, work) -> {
            work.run(0, 777);
            work.run(777, count);
        });

        // Then
        for (int i = 0; i < points.length; i += 13) {
            int point = i;
            int[] sorted = IntStream.range(0, points.length)
                    .filter(j -> j != point)
                    .boxed()
                    .sorted(Comparator.comparingDouble(j -> all.squaredDistance(point, j)))
                    .limit(FEW)
                    .mapToInt(Integer::intValue)
                    .toArray();
            assertThat(nearest.of(i)).as("nearest to " + i).containsExactly(sorted);
            assertThat(nearest.squaredDistances(i))
                    .containsExactly(IntStream.of(sorted)
                            .mapToDouble(j -> all.squaredDistance(point, j))
                            .toArray());
        }
    }

    private static float[][] points(int count) {
        SplitMix chance = new SplitMix(3, 0, 0);
        float[][] points = new float[count][DIMENSION];
        for (int i = 0; i < count; i++) {
            for (int p = 0; p < DIMENSION; p++) {
                points[i][p] = i % 50 == 7 ? points[i - 7][p] : (float) (chance.nextDouble() - 0.5);
            }
        }
        return points;
    }
}
