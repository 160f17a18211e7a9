package dev.memorylane.culling.kmeans;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The stated rule, clause by clause. */
class KChoiceTest {

    private static final double[] FALLING = {4, 3, 2, 1};

    @Test
    void shouldTakeTheHighestSilhouette() {
        // Given
        List<Clustering> sweep = sweep(new double[] {0.2, 0.5, 0.4, 0.3}, FALLING);
        // When
        KChoice choice = KChoice.of(sweep, 100);
        // Then
        assertThat(choice.chosen().k()).isEqualTo(3);
        assertThat(choice.rule()).isEqualTo(KChoice.Rule.SILHOUETTE);
    }

    @Test
    void shouldLetDaviesBouldinDecideBetweenEquals() {
        // Given
        List<Clustering> sweep = sweep(new double[] {0.2, 0.5, 0.496, 0.3}, FALLING);
        // When, Then
        assertThat(KChoice.of(sweep, 100).chosen().k()).isEqualTo(4);
    }

    @Test
    void shouldTakeTheKneeWhereTheRangeWasCutOff() {
        // Given SSE 60, 20, 15, 12 at 2 to 5
        List<Clustering> sweep = sweep(new double[] {0.2, 0.3, 0.4, 0.5}, FALLING);
        // When
        KChoice choice = KChoice.of(sweep, 100);
        // Then
        assertThat(choice.chosen().k()).isEqualTo(3);
        assertThat(choice.rule()).isEqualTo(KChoice.Rule.KNEE);
    }

    @Test
    void shouldTakeTheEndOfARangeThatIsWhole() {
        // Given
        List<Clustering> sweep = sweep(new double[] {0.2, 0.3, 0.4, 0.5}, FALLING);
        // When, Then
        assertThat(KChoice.of(sweep, 5).chosen().k()).isEqualTo(5);
    }

    @Test
    void shouldTakeTheOnlyNumberThereIs() {
        // Given
        List<Clustering> sweep = sweep(new double[] {0.2}, FALLING);
        // When, Then
        assertThat(KChoice.of(sweep, 100).rule()).isEqualTo(KChoice.Rule.FIXED);
    }

    private static List<Clustering> sweep(double[] silhouettes, double[] daviesBouldin) {
        double[] sse = {60, 20, 15, 12};
        List<Clustering> sweep = new ArrayList<>();
        for (int i = 0; i < silhouettes.length; i++) {
            sweep.add(new Clustering(i + 2, new int[0], sse[i], silhouettes[i], daviesBouldin[i]));
        }
        return sweep;
    }
}
