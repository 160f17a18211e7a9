package dev.memorylane.vision.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import dev.memorylane.vision.Pictures;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ResamplerTest {
    /** Each expectation is what Pillow 11.3 gives for the same picture. */
    static Stream<Arguments> knownValues() {
        return Stream.of(
                argumentSet("nearest 3x2", ResamplingFilter.NEAREST, 3, 2, new int[] {53, 137, 221, 151, 255, 103}),
                argumentSet("nearest 9x2", ResamplingFilter.NEAREST, 9, 2, new int[] {
                    11, 53, 53, 95, 137, 179, 221, 221, 7, 99, 151, 151, 203, 255, 51, 103, 103, 155
                }),
                argumentSet("lanczos 3x2", ResamplingFilter.LANCZOS, 3, 2, new int[] {38, 150, 143, 140, 158, 101}),
                argumentSet("lanczos 9x2", ResamplingFilter.LANCZOS, 9, 2, new int[] {
                    8, 31, 78, 116, 147, 176, 175, 133, 105, 110, 155, 152, 137, 183, 143, 124, 102, 71
                }),
                argumentSet("bilinear 3x2", ResamplingFilter.BILINEAR, 3, 2, new int[] {55, 138, 140, 134, 152, 109}),
                argumentSet("bilinear 9x2", ResamplingFilter.BILINEAR, 9, 2, new int[] {
                    19, 47, 80, 112, 145, 169, 166, 138, 96, 107, 142, 146, 141, 182, 140, 126, 109, 82
                }),
                argumentSet("bicubic 3x2", ResamplingFilter.BICUBIC, 3, 2, new int[] {44, 144, 143, 139, 155, 105}),
                argumentSet("bicubic 9x2", ResamplingFilter.BICUBIC, 9, 2, new int[] {
                    11, 37, 76, 113, 144, 175, 173, 138, 100, 111, 152, 151, 137, 182, 140, 124, 105, 75
                }),
                argumentSet("box 3x2", ResamplingFilter.BOX, 3, 2, new int[] {40, 144, 122, 165, 131, 118}),
                argumentSet("box 9x2", ResamplingFilter.BOX, 9, 2, new int[] {
                    18, 60, 60, 102, 144, 186, 143, 143, 100, 138, 192, 192, 119, 173, 100, 154, 154, 81
                }),
                argumentSet("hamming 3x2", ResamplingFilter.HAMMING, 3, 2, new int[] {44, 136, 143, 144, 156, 110}),
                argumentSet("hamming 9x2", ResamplingFilter.HAMMING, 9, 2, new int[] {
                    13, 48, 70, 98, 137, 175, 175, 160, 93, 116, 159, 155, 136, 186, 120, 122, 119, 88
                }));
    }

    @ParameterizedTest
    @MethodSource("knownValues")
    void shouldResizeToThePixelsThatPillowGives(ResamplingFilter filter, int width, int height, int[] expected) {
        // Given
        Raster picture = new Raster(7, 5, 1, pattern());

        // When
        Raster resized = Resampler.resize(picture, width, height, filter);

        // Then
        assertThat(resized.width()).isEqualTo(width);
        assertThat(resized.height()).isEqualTo(height);
        for (int i = 0; i < expected.length; i++) {
            assertThat(resized.at(i % width, i / width, 0)).as("pixel %d", i).isEqualTo(expected[i]);
        }
    }

    @Test
    void shouldKeepChannelsApart() {
        // Given
        Raster picture = Pictures.flat(31, 17, 200, 100, 5);

        // When
        Raster resized = Resampler.resize(picture, 8, 40, ResamplingFilter.LANCZOS);

        // Then
        assertThat(resized.samples())
                .isEqualTo(Pictures.flat(8, 40, 200, 100, 5).samples());
    }

    @Test
    void shouldReturnThePictureItselfWhenTheSizeIsTheSame() {
        // Given
        Raster picture = Pictures.scene(20, 10, 1);

        // Then
        assertThat(Resampler.resize(picture, 20, 10, ResamplingFilter.BICUBIC)).isSameAs(picture);
    }

    private static byte[] pattern() {
        byte[] samples = new byte[35];
        for (int i = 0; i < samples.length; i++) {
            int x = i % 7;
            int y = i / 7;
            samples[i] = (byte) (x * 37 + y * y * 11 + x * y * 5);
        }
        return samples;
    }
}
