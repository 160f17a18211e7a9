package dev.memorylane.culling.kmeans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Against figures that scikit-learn gave once; {@code make_metrics.py} beside them says how. */
class ScikitLearnTest {

    private static final double DIGITS = 1e-6;

    record Golden(int k, int[] labels, double inertia, double silhouette, double daviesBouldin, double best) {
        @Override
        public String toString() {
            return "k = " + k;
        }
    }

    static List<Golden> golden() throws IOException {
        return lines("metrics.csv").map(ScikitLearnTest::golden).toList();
    }

    @ParameterizedTest
    @MethodSource("golden")
    void shouldMeasureLikeScikitLearn(Golden golden) throws IOException {
        // Given
        Metrics metrics = new Metrics(GramMatrix.of(points()));
        // When
        Clustering measured = metrics.of(golden.labels());
        // Then
        assertThat(measured.sse()).isCloseTo(golden.inertia(), within(DIGITS));
        assertThat(measured.silhouette()).isCloseTo(golden.silhouette(), within(DIGITS));
        assertThat(measured.daviesBouldin()).isCloseTo(golden.daviesBouldin(), within(DIGITS));
    }

    @ParameterizedTest
    @MethodSource("golden")
    void shouldFindNoHigherSseThanTenStartsOfScikitLearn(Golden golden) throws IOException {
        // Given
        GramKMeans kMeans = new GramKMeans(GramMatrix.of(points()), KMeansParameters.seeded(1));
        // When
        Clustering found = kMeans.cluster(golden.k(), 3);
        // Then
        assertThat(found.k()).isEqualTo(golden.k());
        assertThat(found.sse()).isLessThanOrEqualTo(golden.best() * 1.005);
    }

    private static float[][] points() throws IOException {
        return lines("points.csv").map(ScikitLearnTest::point).toArray(float[][]::new);
    }

    private static float[] point(String line) {
        String[] cells = line.split(",");
        float[] point = new float[cells.length];
        for (int i = 0; i < cells.length; i++) {
            point[i] = Float.parseFloat(cells[i]);
        }
        return point;
    }

    private static Golden golden(String line) {
        String[] cells = line.split(",");
        int[] labels =
                Arrays.stream(cells[1].split(" ")).mapToInt(Integer::parseInt).toArray();
        double[] figures = Arrays.stream(cells, 2, cells.length)
                .mapToDouble(Double::parseDouble)
                .toArray();
        return new Golden(Integer.parseInt(cells[0]), labels, figures[0], figures[1], figures[2], figures[3]);
    }

    private static Stream<String> lines(String name) throws IOException {
        try (var reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ScikitLearnTest.class.getResourceAsStream("/scikit-learn/" + name)),
                StandardCharsets.UTF_8))) {
            return reader.lines().toList().stream();
        }
    }
}
