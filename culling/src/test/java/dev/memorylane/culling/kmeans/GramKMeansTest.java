package dev.memorylane.culling.kmeans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.memorylane.culling.Photos;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GramKMeansTest {

    private static final KMeansParameters PARAMETERS = KMeansParameters.seeded(5);

    @Test
    void shouldGiveOneKTheSameResultWhateverElseWasTried() {
        // Given
        GramMatrix gram = GramMatrix.of(cloud(40));
        GramKMeans busy = new GramKMeans(gram, PARAMETERS);
        for (int k = 1; k < 12; k++) {
            busy.cluster(k, 3);
        }
        // When
        Clustering after = busy.cluster(7, 3);
        Clustering alone = new GramKMeans(gram, PARAMETERS).cluster(7, 3);
        // Then
        assertThat(after.labels()).isEqualTo(alone.labels());
        assertThat(after.sse()).isEqualTo(alone.sse());
    }

    @Test
    void shouldNeverRaiseTheSseWithMoreClusters() {
        // Given
        GramKMeans kMeans = new GramKMeans(GramMatrix.of(cloud(30)), PARAMETERS);
        double before = Double.POSITIVE_INFINITY;
        for (int k = 1; k <= 30; k++) {
            // When
            Clustering clustering = kMeans.cluster(k, 3);
            // Then
            assertThat(clustering.sse()).isLessThanOrEqualTo(before);
            assertThat(Arrays.stream(clustering.labels()).distinct()).hasSize(k);
            before = clustering.sse();
        }
        assertThat(before).isLessThan(1e-9);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5, 12, 30})
    void shouldKeepTheLowestSseOfAllAlgorithms(int k) {
        // Given
        GramMatrix gram = GramMatrix.of(cloud(120));
        double auto = new GramKMeans(gram, PARAMETERS).cluster(k, 3).sse();
        for (Algorithm algorithm : Algorithm.values()) {
            // When
            Clustering alone = new GramKMeans(gram, PARAMETERS.with(algorithm)).cluster(k, 3);
            // Then
            assertThat(auto).isLessThanOrEqualTo(alone.sse() + 1e-9);
            assertThat(alone.k()).isEqualTo(k);
        }
    }

    @Test
    void shouldCountEqualPointsOnce() {
        // Given
        float[][] points = {Photos.axis(0), Photos.axis(0), Photos.axis(1), Photos.axis(0)};
        // When
        GramKMeans kMeans = new GramKMeans(GramMatrix.of(points), PARAMETERS);
        // Then
        assertThat(kMeans.distinctPoints()).isEqualTo(2);
        assertThat(kMeans.cluster(2, 3).labels()).containsExactly(0, 0, 1, 0);
        assertThatThrownBy(() -> kMeans.cluster(3, 3)).hasMessageContaining("2 distinct points");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 9, 23, 64, 530})
    void shouldAgreeWithPlainInnerProducts(int n) {
        // Given
        float[][] points = cloud(n);
        // When
        GramMatrix gram = GramMatrix.of(points);
        // Then
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                if (Math.abs(gram.product(i, j) - plain(points[i], points[j])) > 1e-12) {
                    assertThat(gram.product(i, j)).as(i + ", " + j).isEqualTo(plain(points[i], points[j]));
                }
                assertThat(gram.product(i, j) == gram.product(j, i)).isTrue();
            }
        }
    }

    @Test
    void shouldGiveTwoPointsTheSameBitsInWhateverCompany() {
        // Given
        float[][] points = cloud(9);
        GramMatrix all = GramMatrix.ofDirections(points);
        GramMatrix few = GramMatrix.ofDirections(new float[][] {points[7], points[2]});
        Directions onDemand = Directions.of(points);
        // When, Then
        assertThat(few.product(0, 1)).isEqualTo(all.product(2, 7));
        for (int i = 0; i < points.length; i++) {
            for (int j = 0; j < points.length; j++) {
                assertThat(onDemand.product(i, j)).isEqualTo(all.product(i, j));
            }
        }
    }

    @Test
    void shouldTakeMeansOfManyPointsBySumsAsByPairs() {
        // Given
        float[][] points = cloud(250);
        int[] group = IntStream.range(0, 240).toArray();
        GramMatrix pairs = GramMatrix.ofDirections(points);
        // When
        Directions sums = Directions.of(points);
        // Then
        assertThat(sums.mean()).isCloseTo(pairs.mean(), within(1e-12));
        assertThat(sums.meansToOthers(group)).containsExactly(pairs.meansToOthers(group), within(1e-12));
        assertThat(sums.meansToOthers(new int[] {3, 9, 4})).isEqualTo(pairs.meansToOthers(new int[] {3, 9, 4}));
        assertThat(sums.meansToOthers(new int[] {3})).containsExactly(1);
    }

    @Test
    void shouldFindTheKneeOfAHockeyStick() {
        // Given
        List<Integer> ks = List.of(1, 2, 3, 4, 5, 6);
        // When, Then
        assertThat(Knee.of(ks, List.of(10.0, 6.0, 2.0, 1.8, 1.6, 1.5))).hasValue(3);
        assertThat(Knee.of(ks.subList(0, 2), List.of(10.0, 6.0))).isEqualTo(OptionalInt.empty());
        assertThat(Knee.of(ks.subList(0, 3), List.of(1.0, 1.0, 1.0))).isEqualTo(OptionalInt.empty());
    }

    private static double plain(float[] a, float[] b) {
        double sum = 0;
        for (int p = 0; p < a.length; p++) {
            sum += (double) a[p] * b[p];
        }
        return sum;
    }

    /** Vectors of 30 numbers: no multiple of the kernel's step. */
    private static float[][] cloud(int n) {
        Random random = new Random(3);
        float[][] points = new float[n][30];
        for (float[] point : points) {
            for (int p = 0; p < point.length; p++) {
                point[p] = (float) random.nextGaussian();
            }
        }
        return points;
    }
}
