package dev.memorylane.culling.scene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.culling.Photos;
import dev.memorylane.culling.kmeans.Clustering;
import dev.memorylane.culling.kmeans.GramMatrix;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The stated rule, clause by clause, on sweeps written down by hand. */
class SceneChoiceTest {

    /** Cosine .5 between any two: neither alike nor strangers. */
    private static final GramMatrix SOME = bursts(8, 45);

    @Test
    void shouldTakeTheLargestNumberNearTheBestSilhouette() {
        // Given a plateau from 3 to 5
        List<Clustering> sweep = sweep(0, 0.20, 0.30, 0.30, 0.295, 0.22, 0.10, 0);
        // When, Then
        assertThat(choose(sweep, 8, SOME)).isEqualTo(5);
    }

    @Test
    void shouldNotSetAFewOutliersAgainstAllTheRest() {
        // Given two outliers that make a clear silhouette at 2, of 30 bursts
        GramMatrix many = bursts(30, 45);
        double[] silhouettes = new double[30];
        Arrays.fill(silhouettes, 0.05);
        silhouettes[1] = 0.60;
        silhouettes[6] = 0.15;
        // When, Then
        assertThat(choose(sweep(silhouettes), 30, many)).isEqualTo(7);
    }

    @Test
    void shouldRatherTakeMoreScenesWhereNoSilhouetteIsClear() {
        // Given 6 within 15 % of the best, but not within 5 %
        List<Clustering> sweep = sweep(0, 0.10, 0.20, 0.19, 0.16, 0.18, 0.10, 0);
        // When, Then
        assertThat(choose(sweep, 8, SOME)).isEqualTo(6);
    }

    @Test
    void shouldTakeTheKneeWhenTheSilhouetteStillRisesAtTheEndOfACutRange() {
        // Given a sweep that ends at 6 of 100 possible, SSE 6, 3, 2, 1.5, 1.2, 1
        List<Clustering> sweep = sweep(0, 0.1, 0.2, 0.3, 0.4, 0.5);
        // When, Then
        assertThat(choose(sweep, 100, SOME)).isEqualTo(2);
    }

    @Test
    void shouldTakeTheEndOfARangeThatWasNotCut() {
        // Given the same sweep where no number beyond was possible
        List<Clustering> sweep = sweep(0, 0.1, 0.2, 0.3, 0.4, 0.5);
        // When, Then
        assertThat(choose(sweep, 6, SOME)).isEqualTo(6);
    }

    @Test
    void shouldMakeOneSceneOfBurstsThatAreAlike() {
        // Given
        GramMatrix alike = bursts(8, 20);
        // When, Then unless a silhouette is clear
        assertThat(choose(sweep(0, 0.20, 0.10, 0.10, 0.10, 0.10, 0.10, 0), 8, alike))
                .isEqualTo(1);
        assertThat(choose(sweep(0, 0.60, 0.10, 0.10, 0.10, 0.10, 0.10, 0), 8, alike))
                .isEqualTo(2);
    }

    @Test
    void shouldLeaveStrangersEachAlone() {
        // Given
        GramMatrix strangers = bursts(8, 80);
        // When, Then
        assertThat(choose(sweep(0, 0.02, 0.03, 0.02, 0.02, 0.02, 0.02, 0), 8, strangers))
                .isEqualTo(8);
    }

    @Test
    void shouldNeverEndAtTheEdgeOfTheRangeOtherwise() {
        // Given groups of two, so that the silhouette grows up to half the bursts
        List<Clustering> sweep = new SceneSweep(SceneParameters.defaults(), 1, pairs())
                .sweep(OptionalInt.empty())
                .tried();
        // When, Then
        assertThat(choose(sweep, 16, GramMatrix.ofDirections(pairs()))).isEqualTo(8);
        assertThat(sweep)
                .extracting(Clustering::k)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 16).boxed().toList());
    }

    private static int choose(List<Clustering> sweep, int possible, GramMatrix cosines) {
        return new SceneChoice(SceneParameters.defaults())
                .choose(sweep, possible, cosines)
                .k();
    }

    private static List<Clustering> sweep(double... silhouettes) {
        List<Clustering> sweep = new ArrayList<>();
        for (int k = 1; k <= silhouettes.length; k++) {
            sweep.add(new Clustering(k, new int[0], 6.0 / k, silhouettes[k - 1], 1));
        }
        return sweep;
    }

    private static GramMatrix bursts(int n, double degrees) {
        return GramMatrix.ofDirections(IntStream.range(0, n)
                .mapToObj(i -> Photos.between(0, 1 + i, degrees))
                .toArray(float[][]::new));
    }

    private static float[][] pairs() {
        return IntStream.range(0, 16)
                .mapToObj(i -> Photos.between(i / 2, 20, i % 2 == 0 ? 0 : 25))
                .toArray(float[][]::new);
    }
}
