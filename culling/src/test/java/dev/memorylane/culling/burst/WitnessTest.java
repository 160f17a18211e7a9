package dev.memorylane.culling.burst;

import static dev.memorylane.culling.Photos.axis;
import static dev.memorylane.culling.Photos.between;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.culling.geometry.LocalFeatures;
import dev.memorylane.culling.geometry.PaintedFeatures;
import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class WitnessTest {
    private static final PaintedFeatures SCENE = PaintedFeatures.random(150, 1);
    private static final LocalFeatures MOVED =
            SCENE.seenThrough(1.05, 2, 10, 5, 1).features();
    private static final LocalFeatures ANOTHER = PaintedFeatures.random(150, 2).features();
    private static final LocalFeatures BARE = PaintedFeatures.random(12, 3).features();
    private static final String POCKET = "pocket@7173281b3741:cls:128x128:f32";

    @Test
    void shouldJoinWhatShowsTheSameThingsInTheSameOrder() {
        // When, Then even though a minute almost goes by and the embeddings are not close
        assertThat(new Shoot()
                        .shot("a", axis(0), 2, SCENE.features())
                        .later(Duration.ofSeconds(35))
                        .shot("b", between(0, 1, 50), 2, MOVED)
                        .bursts())
                .containsExactly(List.of("a", "b"));
    }

    @Test
    void shouldNotJoinWhatOnlyTheEmbeddingTakesForTheSame() {
        // When, Then
        assertThat(new Shoot()
                        .shot("a", axis(0), 2, SCENE.features())
                        .later(Duration.ofSeconds(12))
                        .shot("b", axis(0), 7, ANOTHER)
                        .bursts())
                .hasSize(2);
    }

    @Test
    void shouldNotTakeADetailForTheWhole() {
        // When, Then
        assertThat(new Shoot()
                        .shot("a", axis(0), 2, SCENE.features())
                        .later(Duration.ofSeconds(12))
                        .shot(
                                "b",
                                between(0, 1, 50),
                                2,
                                SCENE.seenThrough(1.9, 0, -230, -170, 1).features())
                        .bursts())
                .hasSize(2);
    }

    @Test
    void shouldKnowAFrameAgainThatIsTwoStopsTooLight() {
        // When, Then its colours are others
        assertThat(new Shoot()
                        .exposed(1 / 100.0, 100, 0.4)
                        .shot("a", axis(0), 2, SCENE.features())
                        .later(Duration.ofSeconds(3))
                        .exposed(1 / 25.0, 100, 0.8)
                        .shot("b", between(0, 1, 60), 9, MOVED)
                        .bursts())
                .containsExactly(List.of("a", "b"));
    }

    @Test
    void shouldJudgePicturesWithoutTextureByTheRest() {
        // When, Then
        assertThat(new Shoot()
                        .shot("a", axis(0), 2, BARE)
                        .later(Duration.ofSeconds(1))
                        .shot("b", between(0, 1, 10), 2, BARE)
                        .later(Duration.ofSeconds(1))
                        .shot("c", axis(5), 2, BARE)
                        .bursts())
                .containsExactly(List.of("a", "b"), List.of("c"));
    }

    @Test
    void shouldWeighACosineByWhatTheModelGivesUnrelatedPhotos() {
        // Given
        Shoot shoot = new Shoot()
                .shot("a", axis(0), 2, BARE)
                .later(Duration.ofSeconds(5))
                .shot("b", between(0, 1, 61), 2, BARE);
        // When, Then a cosine of .48 is nothing where unrelated photos may have .35, and more where they have .21
        assertThat(shoot.bursts()).hasSize(2);
        assertThat(KnownModels.unrelatedCosine(POCKET)).hasValue(0.21);
        assertThat(KnownModels.unrelatedCosine("facebook-dinov2-small@ed25f3a31f01:cls:224x224:f32"))
                .isEmpty();
        assertThat(BurstParameters.defaults().ofModel(POCKET).unrelated()).hasValue(0.21);
        assertThat(new Witness(WitnessParameters.defaults(), KnownModels.unrelatedCosine(POCKET))
                        .likelihood(evidence()))
                .isGreaterThan(new Witness(
                                WitnessParameters.defaults(),
                                BurstParameters.defaults().unrelated())
                        .likelihood(evidence()));
    }

    @Test
    void shouldJoinPhotosWithoutATimeOnlyByTheirGeometry() {
        // When, Then
        assertThat(new Shoot()
                        .untimed()
                        .shot("a", axis(0), 2, SCENE.features())
                        .shot("b", axis(0), 2, ANOTHER)
                        .shot("c", axis(0), 2, BARE)
                        .shot("d", axis(0), 2, BARE)
                        .shot("e", axis(0), 2, MOVED)
                        .bursts())
                .containsExactly(List.of("a", "e"), List.of("b"), List.of("c"), List.of("d"));
    }

    private static Evidence evidence() {
        return new Evidence(5, 0.48, OptionalDouble.of(1), OptionalInt.empty());
    }
}
