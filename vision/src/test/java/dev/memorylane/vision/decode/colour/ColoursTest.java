package dev.memorylane.vision.decode.colour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.vision.Pictures;
import dev.memorylane.vision.Remark;
import dev.memorylane.vision.decode.DecodedPicture;
import dev.memorylane.vision.picture.Raster;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected colours are computed from the published matrices and curves, without a colour management library. */
class ColoursTest {
    @ParameterizedTest
    @CsvSource({
        "200, 100, 60, 227, 100, 55",
        "100, 120, 140, 90, 121, 142",
        "128, 128, 128, 129, 129, 129",
        "220, 210, 190, 225, 211, 190",
        "0, 0, 0, 0, 0, 0",
        "255, 255, 255, 255, 255, 255"
    })
    void shouldBringAdobeRgbToSrgb(int r, int g, int b, int red, int green, int blue) {
        assertNear(converted(Pictures.flat(2, 2, r, g, b), IccProfiles.adobeRgb()), red, green, blue);
    }

    @ParameterizedTest
    @CsvSource({
        "200, 100, 60, 215, 93, 47",
        "100, 120, 140, 95, 121, 142",
        "30, 60, 40, 17, 61, 38",
        "220, 210, 190, 222, 210, 188"
    })
    void shouldBringDisplayP3ToSrgb(int r, int g, int b, int red, int green, int blue) {
        assertNear(converted(Pictures.flat(2, 2, r, g, b), IccProfiles.displayP3()), red, green, blue);
    }

    @Test
    void shouldLeaveSrgbToTheBit() {
        // Given
        Raster picture = Pictures.scene(90, 60, 4);

        // When
        DecodedPicture converted = converted(picture, IccProfiles.srgb());

        // Then
        assertThat(converted.picture().samples())
                .isEqualTo(Pictures.scene(90, 60, 4).samples());
        assertThat(converted.remarks()).isEmpty();
    }

    @Test
    void shouldIgnoreABrokenProfileAndSaySo() {
        // Given
        byte[] broken = Arrays.copyOf(IccProfiles.adobeRgb(), 200);
        Raster picture = Pictures.scene(90, 60, 4);

        // When
        DecodedPicture converted = converted(picture, broken);

        // Then
        assertThat(converted.remarks()).containsExactly(Remark.PROFILE_IGNORED);
        assertThat(converted.picture()).isSameAs(picture);
    }

    @Test
    void shouldSurviveAnyDamageToAProfile() {
        // Given
        java.util.Random random = new java.util.Random(5);
        for (int i = 0; i < 150; i++) {
            byte[] damaged = IccProfiles.displayP3();
            for (int k = 0; k < 3; k++) {
                damaged[random.nextInt(i % 2 == 0 ? 240 : damaged.length)] = (byte) random.nextInt();
            }

            // Then
            assertThat(converted(Pictures.flat(2, 2, 9, 99, 199), damaged)
                            .picture()
                            .width())
                    .isEqualTo(2);
        }
    }

    @Test
    void shouldMixInksByThePlainFormulaWhereThereIsNoProfile() {
        // Given
        byte[] inks = {0, (byte) 255, 51, 0, 0, 0, 0, (byte) 102};

        // When
        Raster picture = Colours.ofInks(inks, 2, Optional.empty()).picture();

        // Then
        assertThat(picture.samples())
                .containsExactly((byte) 255, (byte) 0, (byte) 204, (byte) 153, (byte) 153, (byte) 153);
    }

    private static DecodedPicture converted(Raster picture, byte[] profile) {
        return Colours.toSrgb(DecodedPicture.of(picture).withProfile(Optional.of(profile)));
    }

    private static void assertNear(DecodedPicture converted, int... expected) {
        assertThat(converted.remarks()).isEmpty();
        for (int c = 0; c < 3; c++) {
            assertThat(converted.picture().at(1, 1, c)).isBetween(expected[c] - 1, expected[c] + 1);
        }
    }
}
