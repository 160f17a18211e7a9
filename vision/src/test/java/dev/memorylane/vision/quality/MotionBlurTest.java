package dev.memorylane.vision.quality;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.vision.MotionBlur;
import dev.memorylane.vision.picture.Raster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MotionBlurTest {
    private static final Raster LEAVES = Textures.leaves(1024, 683, 7);

    @ParameterizedTest
    @CsvSource({"6, 0", "6, 90", "10, 30", "10, 60", "10, 120", "16, 0", "16, 45", "16, 135", "16, 165", "24, 90"})
    void shouldFindAMovementAndItsDirection(double length, double degrees) {
        // Given
        Raster shaken = Textures.noisy(Kernel.motion(length, degrees).blur(LEAVES), 2, 1);

        // When
        MotionBlur found = measure(shaken);

        // Then
        assertThat(found.strength()).isGreaterThan(0.4);
        assertThat(apart(found.direction(), degrees)).isLessThan(5);
    }

    @Test
    void shouldFindAPhotoAtRestAtRest() {
        assertThat(measure(LEAVES).strength()).isLessThan(0.15);
        assertThat(measure(Textures.noisy(LEAVES, 8, 1)).strength()).isLessThan(0.15);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 2, 4, 8})
    void shouldNotTakeDefocusForAMovement(double radius) {
        // Given
        Raster defocused = Textures.noisy(Kernel.defocus(radius).blur(LEAVES), 2, 1);

        // Then
        assertThat(measure(defocused).strength()).isLessThan(0.15);
    }

    @Test
    void shouldNotTakeAFenceForAMovementAlongItsBars() {
        assertThat(measure(Textures.fence(1024, 683)).strength()).isLessThan(0.05);
        assertThat(measure(Textures.noisy(Textures.fence(1024, 683), 3, 1)).strength())
                .isLessThan(0.05);
    }

    @Test
    void shouldJudgeAPannedShotByItsSubject() {
        // Given
        byte[] samples = Kernel.motion(20, 0).blur(LEAVES).samples();
        for (int y = 150; y < 550; y++) {
            System.arraycopy(LEAVES.samples(), y * 1024 + 250, samples, y * 1024 + 250, 550);
        }

        // Then
        assertThat(measure(new Raster(1024, 683, 1, samples)).strength()).isLessThan(0.15);
    }

    @Test
    void shouldFindTheSameMovementAtAnotherResolution() {
        // Given
        Raster large = Kernel.motion(20, 30).blur(Textures.leaves(2048, 1366, 9));

        // When
        MotionBlur found = measure(large);

        // Then
        assertThat(found.strength()).isGreaterThan(0.4);
        assertThat(apart(found.direction(), 30)).isLessThan(5);
    }

    private static MotionBlur measure(Raster grey) {
        return QualityMeter.measure(Textures.colour(grey)).motionBlur();
    }

    /** Degrees between two directions without a sense. */
    private static double apart(double one, double other) {
        double difference = Math.abs(one - other) % 180;
        return Math.min(difference, 180 - difference);
    }
}
