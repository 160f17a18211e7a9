package dev.memorylane.vision.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import dev.memorylane.vision.Orientation;
import dev.memorylane.vision.TestData;
import dev.memorylane.vision.decode.DecodeLimits;
import dev.memorylane.vision.decode.PhotoDecoder;
import dev.memorylane.vision.decode.UnreadableException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class UprightTest {
    /** The picture a b c / d e f as a camera stores it under each orientation (EXIF 2.32, figure of tag 0x0112). */
    static Stream<Arguments> stored() {
        return Stream.of(
                argumentSet("1", 1, 3, "abcdef"),
                argumentSet("2", 2, 3, "cbafed"),
                argumentSet("3", 3, 3, "fedcba"),
                argumentSet("4", 4, 3, "defabc"),
                argumentSet("5", 5, 2, "adbecf"),
                argumentSet("6", 6, 2, "cfbead"),
                argumentSet("7", 7, 2, "fcebda"),
                argumentSet("8", 8, 2, "daebfc"));
    }

    @ParameterizedTest
    @MethodSource("stored")
    void shouldTurnEveryOrientationUpright(int exif, int width, String pixels) {
        // Given
        Raster stored = new Raster(width, 6 / width, 1, pixels.getBytes(java.nio.charset.StandardCharsets.US_ASCII));

        // When
        Raster upright = Upright.of(stored, Orientation.ofExif(exif));

        // Then
        assertThat(upright.width()).isEqualTo(3);
        assertThat(upright.height()).isEqualTo(2);
        assertThat(upright.samples())
                .asString(java.nio.charset.StandardCharsets.US_ASCII)
                .isEqualTo("abcdef");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 9, 65535})
    void shouldTakeAnImpossibleValueForUpright(int exif) {
        assertThat(Orientation.ofExif(exif)).isEqualTo(Orientation.UPRIGHT);
    }

    @ParameterizedTest
    @CsvSource({"Landscape", "Portrait"})
    void shouldShowTheSamePictureWhateverTheCameraHeld(String kind) throws UnreadableException {
        // Given
        PhotoDecoder decoder = new PhotoDecoder(DecodeLimits.DEFAULT, 720);
        Raster reference = small(decoder, kind, 1);
        for (int exif = 2; exif <= 8; exif++) {
            // When
            Raster upright = small(decoder, kind, exif);

            // Then
            assertThat(meanDifference(upright, reference))
                    .as("orientation %d", exif)
                    .isCloseTo(0, within(3.0));
        }
    }

    private static Raster small(PhotoDecoder decoder, String kind, int exif) throws UnreadableException {
        byte[] jpeg = TestData.bytes("exif/orientation/" + kind + "_" + exif + ".jpg");
        Raster upright = decoder.decode(jpeg, Orientation.ofExif(exif)).picture();
        boolean landscape = kind.equals("Landscape");
        assertThat(upright.width() > upright.height()).isEqualTo(landscape);
        return Resampler.resize(upright, landscape ? 48 : 32, landscape ? 32 : 48, ResamplingFilter.BOX);
    }

    private static double meanDifference(Raster a, Raster b) {
        double sum = 0;
        for (int i = 0; i < a.samples().length; i++) {
            sum += Math.abs((a.samples()[i] & 0xFF) - (b.samples()[i] & 0xFF));
        }
        return sum / a.samples().length;
    }
}
