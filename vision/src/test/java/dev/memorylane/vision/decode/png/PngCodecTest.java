package dev.memorylane.vision.decode.png;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.vision.Orientation;
import dev.memorylane.vision.Pictures;
import dev.memorylane.vision.decode.DecodeLimits;
import dev.memorylane.vision.decode.JdkImages;
import dev.memorylane.vision.decode.PhotoDecoder;
import dev.memorylane.vision.picture.BoxReducer;
import dev.memorylane.vision.picture.Raster;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PngCodecTest {
    private static final Raster SCENE = Pictures.scene(203, 149, 5);

    @ParameterizedTest
    @CsvSource({"false, 1", "true, 1", "false, 2", "true, 2", "false, 8", "true, 8"})
    void shouldGiveTheSamePixelsInterlacedOrNot(boolean interlaced, int reduction) throws Exception {
        // Given
        byte[] png = JdkImages.write(SCENE, "png", interlaced);

        // When
        Raster decoded = decode(png, 149 / reduction);

        // Then
        assertThat(decoded.samples())
                .isEqualTo(BoxReducer.reduce(SCENE, reduction).samples());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 8})
    void shouldReadPalettesOfEveryDepthOverWhite(int bits) throws Exception {
        // Given
        byte[] red = {10, (byte) 200};
        byte[] green = {20, 100};
        byte[] blue = {30, 0};
        byte[] alpha = {(byte) 255, 51};
        IndexColorModel palette = new IndexColorModel(bits, 2, red, green, blue, alpha);
        BufferedImage image = new BufferedImage(palette, palette.createCompatibleWritableRaster(9, 3), false, null);
        image.getRaster().setSample(8, 2, 0, 1);

        // When
        Raster decoded = decode(JdkImages.write(image, "png", false), 3);

        // Then
        assertThat(new int[] {decoded.at(0, 0, 0), decoded.at(7, 2, 1), decoded.at(7, 2, 2)})
                .containsExactly(10, 20, 30);
        assertThat(new int[] {decoded.at(8, 2, 0), decoded.at(8, 2, 1), decoded.at(8, 2, 2)})
                .containsExactly((200 * 51 + 255 * 204) / 255, (100 * 51 + 255 * 204) / 255, 255 * 204 / 255);
    }

    private static Raster decode(byte[] png, int shortSide) throws Exception {
        return new PhotoDecoder(DecodeLimits.DEFAULT, shortSide)
                .decode(png, Orientation.UPRIGHT)
                .picture();
    }

    @Test
    void shouldKeepTheMeanOfWhatFallsTogether() throws Exception {
        // Given
        BufferedImage image = new BufferedImage(3, 2, BufferedImage.TYPE_BYTE_GRAY);
        image.getRaster().setSamples(0, 0, 3, 2, 0, new int[] {10, 20, 200, 30, 40, 100});

        // When
        Raster decoded = decode(JdkImages.write(image, "png", false), 1);

        // Then
        assertThat(decoded.width()).isEqualTo(2);
        assertThat(decoded.at(0, 0, 0)).isEqualTo(25);
        assertThat(decoded.at(1, 0, 2)).isEqualTo(150);
    }
}
