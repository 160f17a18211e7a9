package dev.memorylane.vision.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.memorylane.vision.MotionBlur;
import dev.memorylane.vision.Pictures;
import dev.memorylane.vision.QualitySignals;
import dev.memorylane.vision.picture.Raster;
import dev.memorylane.vision.picture.Resampler;
import dev.memorylane.vision.picture.ResamplingFilter;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QualityMeterTest {
    private static final Raster SCENE = Pictures.scene(1500, 1000, 5);

    @Test
    void shouldFindABlurredPhotoLessSharp() {
        // Given
        Raster slightly = blurred(SCENE, 3);
        Raster much = blurred(SCENE, 12);

        // Then
        assertThat(sharpness(SCENE)).isGreaterThan(1.2 * sharpness(slightly));
        assertThat(sharpness(slightly)).isGreaterThan(1.5 * sharpness(much));
    }

    @Test
    void shouldFindASubjectSharpBeforeASoftBackground() {
        // Given
        Raster soft = blurred(SCENE, 12);
        byte[] samples = soft.samples().clone();
        for (int y = 300; y < 700; y++) {
            System.arraycopy(SCENE.samples(), (y * 1500 + 500) * 3, samples, (y * 1500 + 500) * 3, 500 * 3);
        }

        // Then
        assertThat(sharpness(new Raster(1500, 1000, 3, samples))).isGreaterThan(2 * sharpness(soft));
    }

    @Test
    void shouldMeasureTheSameSharpnessAtAnotherResolution() {
        // Given
        Raster twice = Pictures.scene(3000, 2000, 5);
        Raster once = Resampler.resize(twice, 1500, 1000, ResamplingFilter.BICUBIC);

        // Then
        assertThat(sharpness(once) / sharpness(twice)).isCloseTo(1, within(0.1));
    }

    @Test
    void shouldTellUnderFromOverExposed() {
        // Given
        QualitySignals dark = QualityMeter.measure(Pictures.mapped(SCENE, v -> v / 3 - 60));
        QualitySignals right = QualityMeter.measure(SCENE);
        QualitySignals bright = QualityMeter.measure(Pictures.mapped(SCENE, v -> v * 3 + 150));

        // Then
        assertThat(dark.exposure()).isLessThan(right.exposure());
        assertThat(right.exposure()).isLessThan(bright.exposure());
        assertThat(dark.clippedShadows()).isGreaterThan(right.clippedShadows() + 0.1);
        assertThat(bright.clippedHighlights()).isGreaterThan(right.clippedHighlights() + 0.1);
    }

    @Test
    void shouldMeasureAFlatPhotoExactly() {
        // When
        QualitySignals grey = QualityMeter.measure(Pictures.flat(90, 60, 51, 51, 51));
        QualitySignals white = QualityMeter.measure(Pictures.flat(3, 1, 255, 255, 255));
        QualitySignals red = QualityMeter.measure(Pictures.flat(90, 60, 255, 0, 0));

        // Then
        assertThat(grey).isEqualTo(new QualitySignals(0, MotionBlur.NONE, 0.2, 0.2, 0.2, 0, 0, 0, 0, 0, Map.of()));
        assertThat(white).isEqualTo(new QualitySignals(0, MotionBlur.NONE, 1, 1, 1, 0, 1, 0, 0, 0, Map.of()));
        assertThat(red.colourfulness()).isCloseTo(0.3 * Math.sqrt(255 * 255 + 127.5 * 127.5), within(1e-9));
    }

    @Test
    void shouldGiveHalfContrastToHalfBlackHalfWhite() {
        // Given
        byte[] samples = Pictures.flat(100, 100, 0, 0, 0).samples();
        Arrays.fill(samples, 0, samples.length / 2, (byte) 255);

        // Then
        assertThat(QualityMeter.measure(new Raster(100, 100, 3, samples)).contrast())
                .isCloseTo(0.5, within(1e-9));
    }

    @Test
    void shouldFindAFrameBehindALensCapNearlyBlackDespiteItsNoise() {
        // Given
        Raster cap = Textures.noisy(Pictures.flat(1500, 1000, 8, 8, 8), 4, 1);

        // Then
        assertThat(QualityMeter.measure(cap).isNearBlack()).isTrue();
        assertThat(QualityMeter.measure(cap).isNearWhite()).isFalse();
    }

    @Test
    void shouldNotTakeAMoonInTheNightForNothing() {
        // Given
        Raster night = Pictures.flat(1500, 1000, 4, 4, 6);
        for (int y = 400; y < 445; y++) {
            Arrays.fill(night.samples(), (y * 1500 + 700) * 3, (y * 1500 + 745) * 3, (byte) 230);
        }

        // Then
        assertThat(QualityMeter.measure(night).isNearBlack()).isFalse();
        assertThat(QualityMeter.measure(night).whitePoint()).isGreaterThan(0.8);
    }

    @Test
    void shouldFindABlownOutFrameNearlyWhiteAndFogNot() {
        // Given
        Raster blown = Pictures.mapped(SCENE, v -> 240 + v / 17);
        Raster fog = Pictures.mapped(SCENE, v -> 200 + v / 8);

        // Then
        assertThat(QualityMeter.measure(blown).isNearWhite()).isTrue();
        assertThat(QualityMeter.measure(fog).isNearWhite()).isFalse();
        assertThat(QualityMeter.measure(SCENE).isNearWhite()).isFalse();
        assertThat(QualityMeter.measure(SCENE).isNearBlack()).isFalse();
    }

    @Test
    void shouldMeasureAPictureOfOnePixel() {
        // When
        QualitySignals dot = QualityMeter.measure(Pictures.flat(1, 1, 10, 200, 30));

        // Then
        assertThat(dot.sharpness()).isZero();
        assertThat(dot.motionBlur()).isEqualTo(MotionBlur.NONE);
        assertThat(dot.noise()).isZero();
    }

    private static double sharpness(Raster picture) {
        return QualityMeter.measure(picture).sharpness();
    }

    /** As out of focus: brought down and up again. */
    private static Raster blurred(Raster picture, int factor) {
        Raster small = Resampler.resize(
                picture, picture.width() / factor, picture.height() / factor, ResamplingFilter.BILINEAR);
        return Resampler.resize(small, picture.width(), picture.height(), ResamplingFilter.BICUBIC);
    }
}
