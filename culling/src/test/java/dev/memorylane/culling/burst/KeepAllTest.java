package dev.memorylane.culling.burst;

import static dev.memorylane.culling.Photos.axis;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.culling.BurstKind;
import dev.memorylane.culling.geometry.PaintedFeatures;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KeepAllTest {
    private static final PaintedFeatures SCENE = PaintedFeatures.random(150, 1);
    private static final Duration MOMENT = Duration.ofMillis(400);

    @Test
    void shouldRecogniseABracketByItsExposureCompensation() {
        // Given two brackets on end, the middle first
        Shoot shoot = new Shoot();
        double[] ladder = {0, -2, 2, 0, -2, 2};
        for (int i = 0; i < ladder.length; i++) {
            shoot.exposed(1 / 100.0, 100, ladder[i], 0.45).shot("f" + i, SCENE).later(MOMENT);
        }
        // When, Then
        assertThat(shoot.keepAll())
                .isEqualTo(Map.of(
                        BurstKind.EXPOSURE_BRACKET, List.of(List.of("f0", "f1", "f2"), List.of("f3", "f4", "f5"))));
    }

    @Test
    void shouldRecogniseABracketByItsSettingsIfThePicturesGrowLighterWithIt() {
        // Given
        Shoot bracket = new Shoot();
        Shoot automatic = new Shoot();
        double[] seconds = {1 / 400.0, 1 / 200.0, 1 / 100.0, 1 / 50.0, 1 / 25.0};
        for (int i = 0; i < seconds.length; i++) {
            bracket.exposed(seconds[i], 100, 0.2 + 0.12 * i)
                    .shot("f" + i, SCENE)
                    .later(MOMENT);
            automatic.exposed(seconds[i], 100, 0.45).shot("f" + i, SCENE).later(MOMENT);
        }
        // When, Then an automatic exposure that follows the light keeps its pictures alike
        assertThat(bracket.keepAll())
                .isEqualTo(Map.of(BurstKind.EXPOSURE_BRACKET, List.of(List.of("f0", "f1", "f2", "f3", "f4"))));
        assertThat(automatic.keepAll()).isEmpty();
        assertThat(automatic.bursts()).hasSize(1);
    }

    @Test
    void shouldNotTakeUnevenOrSlowStepsForABracket() {
        // Given
        Shoot uneven = new Shoot();
        Shoot slow = new Shoot();
        double[] biases = {-2, 0, 0.3};
        for (int i = 0; i < 3; i++) {
            uneven.exposed(1 / 100.0, 100, biases[i], 0.45).shot("f" + i, SCENE).later(MOMENT);
            slow.exposed(1 / 100.0, 100, i - 1, 0.45).shot("f" + i, SCENE).later(Duration.ofSeconds(8));
        }
        // When, Then
        assertThat(uneven.keepAll()).isEmpty();
        assertThat(slow.keepAll()).isEmpty();
    }

    @Test
    void shouldWaitForTheLongExposuresOfABracket() {
        // Given frames that are open for longer than the longest gap
        Shoot shoot = new Shoot();
        double[] seconds = {1, 4, 16};
        for (int i = 0; i < seconds.length; i++) {
            shoot.exposed(seconds[i], 100, 2.0 * (i - 1), 0.45)
                    .shot("f" + i, SCENE)
                    .later(Duration.ofSeconds((long) seconds[i]))
                    .later(MOMENT);
        }
        // When, Then
        assertThat(shoot.keepAll()).isEqualTo(Map.of(BurstKind.EXPOSURE_BRACKET, List.of(List.of("f0", "f1", "f2"))));
    }

    @Test
    void shouldRecogniseAFocusStackByTheFocusThatWanders() {
        // Given six frames through which the focus goes from the left to the right
        Shoot shoot = new Shoot();
        for (int frame = 0; frame < 6; frame++) {
            byte[] map = new byte[64];
            for (int tile = 0; tile < map.length; tile++) {
                map[tile] = (byte) (130 - 15 * Math.abs(frame - tile % 8 * 5 / 7.0));
            }
            shoot.shot(
                            "f" + frame,
                            axis(0),
                            0,
                            SCENE.seenThrough(1 + 0.004 * frame, 0, 0, 0, frame).features(map))
                    .later(MOMENT);
        }
        // When, Then
        assertThat(shoot.keepAll())
                .isEqualTo(Map.of(BurstKind.FOCUS_STACK, List.of(List.of("f0", "f1", "f2", "f3", "f4", "f5"))));
    }

    @Test
    void shouldNotTakeAShakyBurstForAFocusStack() {
        // Given frames that are sharp or soft as a whole
        Shoot shoot = new Shoot();
        int[] level = {130, 90, 125, 70, 128, 100};
        for (int frame = 0; frame < level.length; frame++) {
            byte[] map = new byte[64];
            Arrays.fill(map, (byte) level[frame]);
            shoot.shot(
                            "f" + frame,
                            axis(0),
                            0,
                            SCENE.seenThrough(1, 0, 1, 1, frame).features(map))
                    .later(MOMENT);
        }
        // When, Then
        assertThat(shoot.keepAll()).isEmpty();
        assertThat(shoot.bursts()).hasSize(1);
    }

    @Test
    void shouldNotTakeABurstForAFocusStackBecauseItsFirstFrameIsOutOfFocus() {
        // Given frames alike up to noise, but for the first
        Shoot shoot = new Shoot();
        Random random = new Random(1);
        for (int frame = 0; frame < 5; frame++) {
            byte[] map = new byte[64];
            for (int tile = 0; tile < map.length; tile++) {
                map[tile] = (byte) ((frame == 0 ? 80 : 120) + random.nextInt(4));
            }
            shoot.shot(
                            "f" + frame,
                            axis(0),
                            0,
                            SCENE.seenThrough(1, 0, 1, 1, frame).features(map))
                    .later(MOMENT);
        }
        // When, Then
        assertThat(shoot.keepAll()).isEmpty();
    }

    @Test
    void shouldRecogniseAPanoramaByItsDrift() {
        // Given a wide scene of which each frame shows the next part
        Shoot shoot = panned(new int[] {0, 180, 370, 540, 730});
        // When, Then
        assertThat(shoot.keepAll())
                .isEqualTo(Map.of(BurstKind.PANORAMA, List.of(List.of("f0", "f1", "f2", "f3", "f4"))));
    }

    @Test
    void shouldNotTakeAHandThatSwaysForAPanorama() {
        // When, Then
        assertThat(panned(new int[] {0, 120, 10, 130, 0, 110}).keepAll()).isEmpty();
        assertThat(panned(new int[] {0, 30, 60, 90, 120}).keepAll()).isEmpty();
    }

    @Test
    void shouldNotTakeUnevenStepsForAPanorama() {
        // When, Then
        assertThat(panned(new int[] {0, 100, 420, 520}).keepAll()).isEmpty();
    }

    @Test
    void shouldNotTakeAStepAsideAndOneDownForAPanorama() {
        // When, Then
        assertThat(panned(new int[] {0, 200, 200}, new int[] {0, 0, 150}).keepAll())
                .isEmpty();
        assertThat(panned(new int[] {0, 200, 400}, new int[] {0, 0, 0}).keepAll())
                .containsKey(BurstKind.PANORAMA);
    }

    @Test
    void shouldNotTakeACameraThatIsTurnedForAPanorama() {
        // When, Then
        assertThat(turned(5).keepAll()).containsKey(BurstKind.PANORAMA);
        assertThat(turned(15).keepAll()).isEmpty();
    }

    /** Panned from frame to frame by a third of a picture, every other one turned about its middle. */
    private static Shoot turned(double degrees) {
        PaintedFeatures wide = wide();
        Shoot shoot = new Shoot();
        for (int frame = 0; frame < 4; frame++) {
            double angle = Math.toRadians(frame % 2 * degrees);
            double x = 180 * frame + PaintedFeatures.WIDTH / 2.0;
            double y = PaintedFeatures.HEIGHT / 2.0;
            double dx = PaintedFeatures.WIDTH / 2.0 - x * Math.cos(angle) + y * Math.sin(angle);
            double dy = y - x * Math.sin(angle) - y * Math.cos(angle);
            shoot.shot("f" + frame, wide.seenThrough(1, Math.toDegrees(angle), dx, dy, frame))
                    .later(Duration.ofSeconds(2));
        }
        return shoot;
    }

    private static Shoot panned(int[] left) {
        return panned(left, new int[left.length]);
    }

    private static Shoot panned(int[] left, int[] top) {
        PaintedFeatures wide = wide();
        Shoot shoot = new Shoot();
        for (int frame = 0; frame < left.length; frame++) {
            shoot.shot("f" + frame, wide.seenThrough(1, 0, -left[frame], -top[frame], frame))
                    .later(Duration.ofSeconds(2));
        }
        return shoot;
    }

    private static PaintedFeatures wide() {
        return IntStream.range(0, 6)
                .mapToObj(part -> PaintedFeatures.random(110, 50 + part).shifted(200 * part))
                .reduce(PaintedFeatures::with)
                .orElseThrow();
    }
}
