package dev.memorylane.culling.scene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.culling.SweepPoint;
import dev.memorylane.culling.scene.SceneReason.Rule;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The rule that chose is told from the figures that are kept; the sweeps are those of {@link SceneChoiceTest}. */
class SceneReasonTest {

    @Test
    void shouldTellTheLargestNumberNearTheBestSilhouette() {
        // When
        SceneReason reason = SceneReason.of(sweep(5, 0, 0.20, 0.30, 0.30, 0.295, 0.22, 0.10, 0), 8);

        // Then
        assertThat(reason).isEqualTo(new SceneReason(Rule.SILHOUETTE, 0.30, 0.05));
    }

    @Test
    void shouldTellTheKneeWhereTheRangeWasCutOff() {
        // When, Then
        assertThat(SceneReason.of(sweep(2, 0, 0.1, 0.2, 0.3, 0.4, 0.5), 100).rule())
                .isEqualTo(Rule.KNEE);
    }

    @Test
    void shouldTellOneSceneOfAlikePhotosAndStrangersEachAlone() {
        // When, Then
        assertThat(SceneReason.of(sweep(1, 0, 0.20, 0.10, 0), 4).rule()).isEqualTo(Rule.ALIKE);
        assertThat(SceneReason.of(sweep(4, 0, 0.02, 0.03, 0), 4).rule()).isEqualTo(Rule.STRANGERS);
    }

    @Test
    void shouldTellWhatAPersonAskedForFromASingleBurst() {
        // When, Then
        assertThat(SceneReason.of(List.of(new SweepPoint(7, 0.2, 1, 2, 1, true)), 20)
                        .rule())
                .isEqualTo(Rule.ASKED);
        assertThat(SceneReason.of(List.of(new SweepPoint(1, 0, 0, 0, 0, true)), 1)
                        .rule())
                .isEqualTo(Rule.ONE_BURST);
    }

    @Test
    void shouldClaimNoRuleThatDoesNotGiveTheNumber() {
        // When, Then
        assertThat(SceneReason.of(sweep(3, 0, 0.1, 0.2, 0.3, 0.4, 0.1, 0), 7).rule())
                .isEqualTo(Rule.UNKNOWN);
        assertThat(SceneReason.of(List.of(), 7).rule()).isEqualTo(Rule.UNKNOWN);
    }

    private static List<SweepPoint> sweep(int chosen, double... silhouettes) {
        return IntStream.rangeClosed(1, silhouettes.length)
                .mapToObj(k -> new SweepPoint(k, silhouettes[k - 1], 1, 6.0 / k, 1.0 / k, k == chosen))
                .toList();
    }
}
