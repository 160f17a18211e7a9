package dev.memorylane.vision.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import dev.memorylane.vision.Pictures;
import dev.memorylane.vision.picture.Raster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoiseTest {
    private static final Raster SCENE = Pictures.mapped(Pictures.scene(1024, 683, 5), v -> 60 + v / 2);

    @ParameterizedTest
    @ValueSource(doubles = {1, 2, 5, 10, 20})
    void shouldMeasureTheNoiseThatWasAdded(double deviation) {
        // Given
        Raster noisy = Textures.noisy(SCENE, deviation, 3);

        // Then
        assertThat(255 * QualityMeter.measure(noisy).noise()).isCloseTo(deviation, withinPercentage(10));
    }

    @Test
    void shouldFindNoNoiseInACleanPicture() {
        assertThat(255 * QualityMeter.measure(SCENE).noise()).isLessThan(0.3);
    }

    @Test
    void shouldNotBelieveBlocksWhoseNoiseIsClippedAway() {
        // Given
        Raster blownSky = Textures.noisy(SCENE, 6, 3);
        java.util.Arrays.fill(blownSky.samples(), 0, 1024 * 400 * 3, (byte) 255);

        // Then
        assertThat(255 * QualityMeter.measure(blownSky).noise()).isCloseTo(6, withinPercentage(10));
    }

    @Test
    void shouldNotTakeSoftnessForNoiseNorSharpnessForNoise() {
        // Given
        Raster soft = Textures.noisy(Textures.colour(Kernel.defocus(4).blur(SCENE.luma())), 4, 3);

        // Then
        assertThat(255 * QualityMeter.measure(soft).noise()).isCloseTo(4, withinPercentage(10));
    }

    @Test
    void shouldSeeLessNoiseWhereMorePixelsShareIt() {
        // Given
        Raster large = Textures.noisy(Pictures.flat(3072, 2048, 120, 120, 120), 9, 3);

        // When
        double seen = 255 * QualityMeter.measure(large).noise();

        // Then
        assertThat(seen).isLessThan(4.5);
        assertThat(seen).isGreaterThan(1.5);
    }
}
