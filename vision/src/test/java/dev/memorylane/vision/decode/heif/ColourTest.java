package dev.memorylane.vision.decode.heif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColourTest {
    private static final int SRGB_CURVE = 13;
    private static final int DISPLAY_P3 = 12;

    @Test
    void shouldTakeDisplayP3ForWhatItIs() {
        // Given
        ICC_Profile profile = ICC_Profile.getInstance(
                CodePoints.profile(DISPLAY_P3, SRGB_CURVE).orElseThrow());

        // When
        float[] red = new ICC_ColorSpace(profile).toRGB(new float[] {234 / 255f, 51 / 255f, 35 / 255f});

        // Then
        assertThat(red[0]).isCloseTo(1, within(0.01f));
        assertThat(red[1]).isCloseTo(0, within(0.02f));
        assertThat(red[2]).isCloseTo(0, within(0.02f));
    }

    @ParameterizedTest
    @CsvSource({"9, 13", "11, 13", "12, 1", "5, 13", "6, 6", "22, 13", "1, 4", "1, 8", "9, 16", "9, 18", "4, 4"})
    void shouldKeepGreyGreyAndBlackBlack(int primaries, int transfer) {
        // Given
        ICC_ColorSpace space = new ICC_ColorSpace(
                ICC_Profile.getInstance(CodePoints.profile(primaries, transfer).orElseThrow()));

        // When
        float[] grey = space.toRGB(new float[] {0.5f, 0.5f, 0.5f});
        float[] black = space.toRGB(new float[3]);

        // Then
        assertThat(grey[0]).isCloseTo(grey[1], within(0.01f)).isCloseTo(grey[2], within(0.01f));
        assertThat(black).containsExactly(new float[3], within(0.01f));
    }

    @ParameterizedTest
    @CsvSource({"1, 13", "1, 1", "1, 2", "2, 13", "2, 2", "3, 13", "99, 99"})
    void shouldLeaveWhatIsSrgbOrUnknown(int primaries, int transfer) {
        assertThat(CodePoints.profile(primaries, transfer)).isEmpty();
    }

    @Test
    void shouldBringHighDynamicRangeDown() {
        // Given
        double white = 1 - 0.25 * Math.exp(-1);

        // Then
        assertThat(Transfer.PERCEPTUAL_QUANTIZER.light(0.5807)).isCloseTo(white, within(0.002));
        assertThat(Transfer.HYBRID_LOG_GAMMA.light(0.75)).isCloseTo(white, within(0.002));
        assertThat(Transfer.PERCEPTUAL_QUANTIZER.light(0)).isCloseTo(0, within(1e-6));
        assertThat(Transfer.PERCEPTUAL_QUANTIZER.light(1)).isBetween(0.999, 1.0);
        assertThat(Transfer.HYBRID_LOG_GAMMA.light(1)).isBetween(0.98, 1.0);
    }
}
