package dev.memorylane.vision.features;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.vision.Pictures;
import dev.memorylane.vision.picture.Raster;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FeatureExtractorTest {
    private static final double ONE_PIXEL = 64;

    @Test
    void shouldFindBoundedFeaturesInATexturedPicture() {
        // When
        LocalFeatures features =
                FeatureExtractor.of(Pictures.scene(1200, 800, 1)).orElseThrow();

        // Then
        assertThat(features.count()).isBetween(50, FeatureExtractor.MOST);
        assertThat(features.width()).isEqualTo(512);
        assertThat(features.height()).isEqualTo(341);
        assertThat(features.places()).hasSize(4 * features.count());
    }

    @Test
    void shouldFindNothingInAPictureWithoutTexture() {
        // When, Then
        assertThat(FeatureExtractor.of(Pictures.flat(800, 600, 120, 110, 100))).isEmpty();
    }

    @Test
    void shouldFindNothingInAPictureTooSmallForIt() {
        // When, Then
        assertThat(FeatureExtractor.of(Pictures.scene(2000, 8, 1))).isEmpty();
        assertThat(FeatureExtractor.of(Pictures.scene(1, 1, 1))).isEmpty();
    }

    @Test
    void shouldFindTheSameBitsInTheSamePixels() {
        // Given
        Raster picture = Pictures.scene(900, 600, 2);

        // When
        LocalFeatures first = FeatureExtractor.of(picture).orElseThrow();
        LocalFeatures second = FeatureExtractor.of(picture).orElseThrow();

        // Then
        assertThat(second.places()).isEqualTo(first.places());
        assertThat(second.descriptors()).isEqualTo(first.descriptors());
        assertThat(second.sharpness()).isEqualTo(first.sharpness());
    }

    @Test
    void shouldFindMostKeypointsAgainWhereThePictureMoved() {
        // Given
        Raster picture = Pictures.scene(512, 384, 3);

        // When
        LocalFeatures before = FeatureExtractor.of(picture).orElseThrow();
        LocalFeatures after = FeatureExtractor.of(Pictures.moved(picture, 20)).orElseThrow();

        // Then
        long again = IntStream.range(0, before.count())
                .filter(i -> hasNear(after, x(before, i) - 20 * ONE_PIXEL, y(before, i)))
                .count();
        assertThat(again).isGreaterThan(before.count() / 2);
    }

    @Test
    void shouldMapWhereThePictureIsSharp() {
        // Given
        Raster left = Pictures.scene(512, 384, 4);
        for (int y = 0; y < 384; y++) {
            Arrays.fill(left.samples(), (y * 512 + 256) * 3, (y + 1) * 512 * 3, (byte) 100);
        }

        // When
        byte[] sharpness = FeatureExtractor.of(left).orElseThrow().sharpness();

        // Then
        assertThat(sharpness).hasSize(64);
        assertThat(IntStream.range(0, 64).filter(tile -> tile % 8 > 4).map(tile -> sharpness[tile]))
                .containsOnly(0);
        assertThat(IntStream.range(0, 64).filter(tile -> tile % 8 < 4).map(tile -> sharpness[tile] & 0xFF))
                .anyMatch(level -> level > 50);
    }

    private static boolean hasNear(LocalFeatures features, double x, double y) {
        return IntStream.range(0, features.count())
                .anyMatch(i -> Math.hypot(x(features, i) - x, y(features, i) - y) < ONE_PIXEL);
    }

    private static int x(LocalFeatures features, int keypoint) {
        return Short.toUnsignedInt(ByteBuffer.wrap(features.places()).getShort(4 * keypoint));
    }

    private static int y(LocalFeatures features, int keypoint) {
        return Short.toUnsignedInt(ByteBuffer.wrap(features.places()).getShort(4 * keypoint + 2));
    }
}
