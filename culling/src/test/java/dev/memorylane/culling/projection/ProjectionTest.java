package dev.memorylane.culling.projection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.culling.kmeans.SplitMix;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Maps of embeddings. */
class ProjectionTest {
    private static final int DIMENSION = 32;

    private final Projection projection = new Projection(ProjectionParameters.defaults());

    @Test
    void shouldKeepPhotosOfOneCrowdTogether() {
        // Given three crowds of twenty
        float[][] embeddings = crowds(3, 20);

        // When
        double[][] map = projection.of(embeddings);

        // Then the nearest on the map is of the same crowd, and crowds lie apart
        for (int i = 0; i < map.length; i++) {
            assertThat(nearest(map, i) / 20).as("crowd of the nearest to " + i).isEqualTo(i / 20);
        }
        assertThat(between(map)).isGreaterThan(2 * within(map));
    }

    @Test
    void shouldGiveTheSameBitsForTheSamePhotos() {
        // Given
        float[][] embeddings = crowds(4, 15);

        // When
        double[][] once = projection.of(embeddings);
        double[][] again = projection.of(embeddings);

        // Then
        assertThat(Arrays.deepEquals(once, again)).isTrue();
        assertThat(once[0][0]).isBetween(0.0, 1.0);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 9})
    void shouldPlaceFewPhotosWithinTheMap(int photos) {
        // When
        double[][] map = projection.of(Arrays.copyOf(crowds(3, 3), photos));

        // Then
        assertThat(map).hasNumberOfRows(photos);
        assertThat(Arrays.stream(map).flatMapToDouble(Arrays::stream)).allMatch(at -> at >= 0 && at <= 1);
    }

    @Test
    void shouldPlacePhotosThatLookExactlyTheSame() {
        // Given
        float[][] same = new float[40][];
        Arrays.fill(same, crowds(1, 1)[0]);

        // When
        double[][] map = projection.of(same);

        // Then
        assertThat(Arrays.stream(map).flatMapToDouble(Arrays::stream)).allMatch(at -> at >= 0 && at <= 1);
    }

    @Test
    void shouldFillTheMapFromEdgeToEdge() {
        // When
        double[][] map = projection.of(crowds(5, 30));

        // Then
        double wide = range(map, 0);
        double high = range(map, 1);
        assertThat(Math.max(wide, high)).isEqualTo(1.0);
        assertThat(Math.min(wide, high)).isGreaterThan(0.3);
    }

    /** Crowds around directions at right angles. */
    private static float[][] crowds(int crowds, int each) {
        SplitMix chance = new SplitMix(7, 0, 0);
        return IntStream.range(0, crowds * each)
                .mapToObj(i -> {
                    float[] embedding = new float[DIMENSION];
                    for (int p = 0; p < DIMENSION; p++) {
                        embedding[p] = (float) (0.1 * (chance.nextDouble() - 0.5) + (p == i / each ? 1 : 0));
                    }
                    return embedding;
                })
                .toArray(float[][]::new);
    }

    private static int nearest(double[][] map, int i) {
        return IntStream.range(0, map.length)
                .filter(j -> j != i)
                .boxed()
                .min((a, b) -> Double.compare(distance(map[a], map[i]), distance(map[b], map[i])))
                .orElseThrow();
    }

    private static double between(double[][] map) {
        return distance(middle(map, 0), middle(map, 1));
    }

    private static double within(double[][] map) {
        double[] middle = middle(map, 0);
        return IntStream.range(0, 20)
                .mapToDouble(i -> distance(map[i], middle))
                .average()
                .orElseThrow();
    }

    private static double[] middle(double[][] map, int crowd) {
        double[] middle = new double[2];
        for (int i = 20 * crowd; i < 20 * (crowd + 1); i++) {
            middle[0] += map[i][0] / 20;
            middle[1] += map[i][1] / 20;
        }
        return middle;
    }

    private static double distance(double[] one, double[] other) {
        return Math.hypot(one[0] - other[0], one[1] - other[1]);
    }

    private static double range(double[][] map, int axis) {
        return Arrays.stream(map).mapToDouble(at -> at[axis]).max().orElseThrow()
                - Arrays.stream(map).mapToDouble(at -> at[axis]).min().orElseThrow();
    }
}
