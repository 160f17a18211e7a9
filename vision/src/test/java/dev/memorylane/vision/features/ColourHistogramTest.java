package dev.memorylane.vision.features;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.vision.Pictures;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

class ColourHistogramTest {

    @Test
    void shouldCountEveryPixelOnce() {
        // When
        int[] counts = counts(ColourHistogram.of(Pictures.scene(1000, 700, 1)));

        // Then
        int sum = 0;
        for (int count : counts) {
            sum += count;
        }
        assertThat(counts).hasSize(96);
        assertThat(sum).isEqualTo(ColourHistogram.PIXELS);
    }

    @Test
    void shouldCountHuesAndSaturationsApart() {
        // When, Then
        assertThat(onlyBin(255, 0, 0)).isEqualTo(7);
        assertThat(onlyBin(0, 255, 0)).isEqualTo(4 * 8 + 7);
        assertThat(onlyBin(0, 0, 255)).isEqualTo(8 * 8 + 7);
        assertThat(onlyBin(255, 0, 1)).isEqualTo(11 * 8 + 7);
        assertThat(onlyBin(200, 150, 150)).isEqualTo(2);
        assertThat(onlyBin(90, 90, 90)).isZero();
        assertThat(onlyBin(0, 0, 0)).isZero();
    }

    @Test
    void shouldNotSeeBrightness() {
        // When, Then
        assertThat(onlyBin(200, 100, 40)).isEqualTo(onlyBin(100, 50, 20));
    }

    private static int onlyBin(int red, int green, int blue) {
        int[] counts = counts(ColourHistogram.of(Pictures.flat(100, 80, red, green, blue)));
        for (int bin = 0; bin < counts.length; bin++) {
            if (counts[bin] == ColourHistogram.PIXELS) {
                return bin;
            }
        }
        throw new AssertionError("one colour fell into several bins");
    }

    private static int[] counts(byte[] histogram) {
        ByteBuffer bytes = ByteBuffer.wrap(histogram);
        int[] counts = new int[histogram.length / Short.BYTES];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = Short.toUnsignedInt(bytes.getShort());
        }
        return counts;
    }
}
