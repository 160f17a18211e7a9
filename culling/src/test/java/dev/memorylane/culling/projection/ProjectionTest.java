package dev.memorylane.culling.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.memorylane.culling.kmeans.SplitMix;
import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Maps of embeddings. */
class ProjectionTest {
    private static final int DIMENSION = 32;

    private final ForkJoinPool pool = new ForkJoinPool(3);

    @AfterEach
    void stop() {
        pool.shutdown();
    }

    private double[][] map(float[][] embeddings) {
        return new Projection(ProjectionParameters.defaults(), pool).of(embeddings, () -> true);
    }

    @Test
    void shouldKeepPhotosOfOneCrowdTogether() {
        // Given three crowds of twenty
        float[][] embeddings = crowds(3, 20);

        // When
        double[][] map = map(embeddings);

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
        double[][] once = map(embeddings);
        double[][] again = map(embeddings);

        // Then
        assertThat(Arrays.deepEquals(once, again)).isTrue();
        assertThat(once[0][0]).isBetween(0.0, 1.0);
    }

    @Test
    void shouldGiveTheSameBitsForAnyNumberOfThreads() {
        // Given more photos than one thread takes at once
        float[][] embeddings = crowds(30, 40);
        ProjectionParameters shorter = new ProjectionParameters(30, 12, 30, 30, 42);

        // When
        double[][] alone;
        try (ForkJoinPool one = new ForkJoinPool(1)) {
            alone = new Projection(shorter, one).of(embeddings, () -> true);
        }
        double[][] together = new Projection(shorter, pool).of(embeddings, () -> true);

        // Then
        assertThat(Arrays.deepEquals(alone, together)).isTrue();
    }

    @Test
    void shouldKeepAsManyNeighboursAsTheExactDescentInDoublePrecision() {
        // Given crowds that overlap
        float[][] embeddings = crowds(12, 30, 1.2);

        // When
        double ours = Neighbours.kept(embeddings, map(embeddings));
        double exact = Neighbours.kept(embeddings, TextbookTsne.of(embeddings, ProjectionParameters.defaults()));

        // Then
        assertThat(ours).isGreaterThan(0.3).isGreaterThanOrEqualTo(exact - 0.02);
    }

    @Test
    void shouldEndOnceNobodyWantsTheMap() {
        // Given
        AtomicInteger asked = new AtomicInteger();
        Projection projection = new Projection(ProjectionParameters.defaults(), pool);

        // When, Then
        assertThatThrownBy(() -> projection.of(crowds(3, 20), () -> asked.incrementAndGet() < 20))
                .isInstanceOf(CancellationException.class);
        assertThat(asked).hasValue(20);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 9})
    void shouldPlaceFewPhotosWithinTheMap(int photos) {
        // When
        double[][] map = map(Arrays.copyOf(crowds(3, 3), photos));

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
        double[][] map = map(same);

        // Then
        assertThat(Arrays.stream(map).flatMapToDouble(Arrays::stream)).allMatch(at -> at >= 0 && at <= 1);
    }

    @Test
    void shouldFillTheMapFromEdgeToEdge() {
        // When
        double[][] map = map(crowds(5, 30));

        // Then
        double wide = range(map, 0);
        double high = range(map, 1);
        assertThat(Math.max(wide, high)).isEqualTo(1.0);
        assertThat(Math.min(wide, high)).isGreaterThan(0.3);
    }

    /** Crowds around directions at right angles. */
    private static float[][] crowds(int crowds, int each) {
        return crowds(crowds, each, 0.1);
    }

    private static float[][] crowds(int crowds, int each, double spread) {
        SplitMix chance = new SplitMix(7, 0, 0);
        return IntStream.range(0, crowds * each)
                .mapToObj(i -> {
                    float[] embedding = new float[DIMENSION];
                    for (int p = 0; p < DIMENSION; p++) {
                        embedding[p] = (float) (spread * (chance.nextDouble() - 0.5) + (p == i / each ? 1 : 0));
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
