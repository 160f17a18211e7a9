package dev.memorylane.culling.kmeans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CoarseKMeansTest {

    private static final int POINTS = 1500;
    private static final KMeansParameters EXACT = new KMeansParameters(Algorithm.AUTO, 3, 100, POINTS);
    private static final KMeansParameters COARSE = new KMeansParameters(Algorithm.AUTO, 3, 100, 200);

    @ParameterizedTest
    @ValueSource(ints = {2, 7, 30, 90})
    void shouldComeNearTheSseOfAllPairs(int k) {
        // Given
        float[][] points = groups(POINTS, 60);
        // When
        Clustering coarse = KMeans.of(points, COARSE).cluster(k, 3);
        Clustering exact = KMeans.of(points, EXACT).cluster(k, 3);
        // Then
        assertThat(coarse.sse()).isLessThan(exact.sse() * 1.03);
        assertThat(Arrays.stream(coarse.labels()).distinct()).hasSize(k);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 7, 30, 700})
    void shouldMeasureAsExactlyAsAllPairsDo(int k) {
        // Given few enough points that the sample is all of them
        float[][] points = groups(POINTS, 60);
        Metrics metrics = new Metrics(GramMatrix.of(points));
        // When
        Clustering coarse = new CoarseKMeans(points, COARSE).cluster(k, 1);
        Clustering measured = metrics.of(coarse.labels());
        // Then
        assertThat(coarse.sse()).isCloseTo(measured.sse(), within(1e-6));
        assertThat(coarse.silhouette()).isCloseTo(measured.silhouette(), within(1e-6));
        assertThat(coarse.daviesBouldin()).isCloseTo(measured.daviesBouldin(), within(1e-6));
    }

    @Test
    void shouldEstimateTheSilhouetteOfManyPointsByASample() {
        // Given
        float[][] points = groups(7000, 20);
        Clustering coarse = new CoarseKMeans(points, COARSE).cluster(20, 1);
        // When
        double all = new Metrics(GramMatrix.of(points)).of(coarse.labels()).silhouette();
        // Then
        assertThat(coarse.silhouette()).isCloseTo(all, within(0.02));
    }

    @ParameterizedTest
    @EnumSource
    void shouldGiveTheSameBitsAgainWhateverWasAskedBefore(Algorithm algorithm) {
        // Given
        float[][] points = groups(POINTS, 60);
        KMeans busy = KMeans.of(points, COARSE.with(algorithm));
        for (int k = 2; k < 9; k++) {
            busy.cluster(k, 2);
        }
        // When
        Clustering after = busy.cluster(12, 2);
        Clustering alone = KMeans.of(points, COARSE.with(algorithm)).cluster(12, 2);
        // Then
        assertThat(after.labels()).isEqualTo(alone.labels());
        assertThat(after.sse()).isEqualTo(alone.sse());
        assertThat(after.silhouette()).isEqualTo(alone.silhouette());
    }

    @Test
    void shouldDoWithPointsThatNearlyAllCoincide() {
        // Given
        float[][] points = new float[POINTS][3];
        points[700][1] = 1;
        points[900][2] = 1;
        KMeans kMeans = new CoarseKMeans(points, COARSE);
        // When
        Clustering three = kMeans.cluster(3, 2);
        // Then
        assertThat(kMeans.distinctPoints()).isEqualTo(3);
        assertThat(three.sse()).isZero();
        assertThat(three.labels()[700]).isNotEqualTo(three.labels()[900]).isNotZero();
        assertThatThrownBy(() -> kMeans.cluster(4, 2)).hasMessageContaining("3 distinct points");
    }

    @Test
    void shouldMakeAsManyClustersAsThereArePoints() {
        // Given
        float[][] points = groups(300, 30);
        // When
        Clustering alone = new CoarseKMeans(points, COARSE).cluster(300, 1);
        // Then
        assertThat(alone.sse()).isZero();
        assertThat(alone.labels()).doesNotHaveDuplicates();
    }

    /** Gaussian groups of 20 numbers. */
    private static float[][] groups(int n, int groups) {
        Random random = new Random(11);
        float[][] centres = new float[groups][20];
        for (float[] centre : centres) {
            fill(centre, new float[20], 1, random);
        }
        float[][] points = new float[n][20];
        for (int i = 0; i < n; i++) {
            fill(points[i], centres[random.nextInt(groups)], 0.4, random);
        }
        return points;
    }

    private static void fill(float[] point, float[] centre, double spread, Random random) {
        for (int p = 0; p < point.length; p++) {
            point[p] = (float) (centre[p] + spread * random.nextGaussian());
        }
    }
}
