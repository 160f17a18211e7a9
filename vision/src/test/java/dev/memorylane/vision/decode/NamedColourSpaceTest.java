package dev.memorylane.vision.decode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.poison.FileBuilder;
import dev.memorylane.vision.Orientation;
import dev.memorylane.vision.Pictures;
import dev.memorylane.vision.decode.colour.IccProfiles;
import dev.memorylane.vision.picture.Raster;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Cameras write Adobe RGB without its profile. */
class NamedColourSpaceTest {
    private static final int SRGB = 1;
    private static final int ADOBE_RGB = 2;
    private static final int UNCALIBRATED = 0xFFFF;
    private static final byte[] JPEG = Samples.of("jpeg", Pictures.flat(64, 48, 200, 100, 60));
    private static final PhotoDecoder DECODER = new PhotoDecoder(DecodeLimits.DEFAULT, 720);

    @Test
    void shouldTakeThePictureForAdobeRgbWhereExifSaysSo() throws Exception {
        // Given
        int[] expected = rgb(Samples.withProfile("jpeg", Pictures.flat(64, 48, 200, 100, 60), IccProfiles.adobeRgb()));

        // Then
        assertThat(rgb(marked(UNCALIBRATED, "R03"))).containsExactly(expected);
        assertThat(rgb(marked(ADOBE_RGB, "R98"))).containsExactly(expected);
        assertThat(expected[0]).isGreaterThan(rgb(JPEG)[0] + 20);
    }

    @Test
    void shouldTakeItForPlainWhereExifDoesNot() throws Exception {
        assertThat(rgb(marked(SRGB, "R98"))).containsExactly(rgb(JPEG));
        assertThat(rgb(marked(UNCALIBRATED, "R98"))).containsExactly(rgb(JPEG));
        assertThat(rgb(marked(SRGB, "R03"))).containsExactly(rgb(JPEG));
    }

    @Test
    void shouldBelieveAProfileBeforeTheMark() throws Exception {
        // Given
        byte[] profiled = Samples.withProfile("jpeg", Pictures.flat(64, 48, 200, 100, 60), IccProfiles.srgb());

        // Then
        assertThat(rgb(inserted(profiled, exif(UNCALIBRATED, "R03")))).containsExactly(rgb(JPEG));
    }

    private static int[] rgb(byte[] file) throws Exception {
        Raster picture = DECODER.decode(file, Orientation.UPRIGHT).picture();
        byte[] first = Arrays.copyOf(picture.samples(), 3);
        return new int[] {first[0] & 0xFF, first[1] & 0xFF, first[2] & 0xFF};
    }

    private static byte[] marked(int colourSpace, String index) {
        return inserted(JPEG, exif(colourSpace, index));
    }

    private static byte[] inserted(byte[] jpeg, byte[] exif) {
        return FileBuilder.bigEndian()
                .raw(Arrays.copyOf(jpeg, 2))
                .u8(0xFF, 0xE1)
                .u16(exif.length + 2)
                .raw(exif)
                .raw(Arrays.copyOfRange(jpeg, 2, jpeg.length))
                .bytes();
    }

    private static byte[] exif(int colourSpace, String index) {
        return FileBuilder.bigEndian()
                .text("Exif\0\0MM\0*")
                .u32(8)
                .u16(1)
                .u16(0x8769, 4)
                .u32(1, 26, 0)
                .u16(2)
                .u16(0xA001, 3)
                .u32(1)
                .u16(colourSpace, 0)
                .u16(0xA005, 4)
                .u32(1, 56, 0)
                .u16(1)
                .u16(0x0001, 2)
                .u32(4)
                .text(index + "\0")
                .u32(0)
                .bytes();
    }
}
