package dev.memorylane.vision.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.memorylane.vision.Orientation;
import dev.memorylane.vision.Pictures;
import dev.memorylane.vision.decode.colour.IccProfiles;
import dev.memorylane.vision.picture.BoxReducer;
import dev.memorylane.vision.picture.Raster;
import dev.memorylane.vision.picture.Upright;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatsTest {
    private static final Raster SCENE = Pictures.scene(203, 149, 5);

    @ParameterizedTest
    @CsvSource({"bmp, 1", "bmp, 4", "tiff, 1", "tiff, 4", "webp, 1", "webp, 2", "png, 4"})
    void shouldGiveThePixelsOfALosslessFile(String format, int reduction) throws Exception {
        // When
        Raster decoded = decode(Samples.of(format, SCENE), 149 / reduction);

        // Then
        assertThat(Arrays.equals(
                        decoded.samples(), BoxReducer.reduce(SCENE, reduction).samples()))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(Orientation.class)
    void shouldTurnEveryFormatUpright(Orientation orientation) throws Exception {
        for (String format : new String[] {"bmp", "tiff", "webp", "png"}) {
            // When
            Raster decoded = new PhotoDecoder(DecodeLimits.DEFAULT, 149)
                    .decode(Samples.of(format, SCENE), orientation)
                    .picture();

            // Then
            assertThat(Arrays.equals(
                            decoded.samples(), Upright.of(SCENE, orientation).samples()))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"None", "LZW", "ZLib", "Deflate", "PackBits"})
    void shouldReadEveryLosslessCompressionOfTiff(String compression) throws Exception {
        // When
        Raster decoded = decode(Tiffs.write(JdkImages.image(SCENE), compression), 149);

        // Then
        assertThat(Arrays.equals(decoded.samples(), SCENE.samples())).isTrue();
    }

    @Test
    void shouldReadGreyTiffsOfSixteenBitsByTheUpperHalf() throws Exception {
        // Given
        BufferedImage image = new BufferedImage(9, 7, BufferedImage.TYPE_USHORT_GRAY);
        image.getRaster().setSample(4, 3, 0, 0xABCD);

        // When
        Raster decoded = decode(Tiffs.write(image, "LZW"), 7);

        // Then
        assertThat(decoded.at(4, 3, 1)).isEqualTo(0xAB);
        assertThat(decoded.at(5, 3, 1)).isZero();
    }

    @Test
    void shouldReadBlackAndWhiteTiffs() throws Exception {
        // Given
        BufferedImage image = new BufferedImage(19, 7, BufferedImage.TYPE_BYTE_BINARY);
        image.setRGB(11, 5, 0xFFFFFF);

        // When
        Raster decoded = decode(Tiffs.write(image, "CCITT T.6"), 7);

        // Then
        assertThat(decoded.at(11, 5, 0)).isEqualTo(255);
        assertThat(decoded.at(12, 5, 0)).isZero();
    }

    @Test
    void shouldUseTheRowsThatATruncatedTiffHas() throws Exception {
        // Given
        byte[] tiff = Tiffs.headerFirst(SCENE, 10);
        int rowBytes = 3 * SCENE.width();
        byte[] cut = Arrays.copyOf(tiff, tiff.length - 25 * rowBytes);

        // When
        Photo photo = new PhotoDecoder(DecodeLimits.DEFAULT, 149).decode(cut, Orientation.UPRIGHT);

        // Then
        assertThat(photo.remarks()).containsExactly(dev.memorylane.vision.Remark.TRUNCATED);
        assertThat(photo.picture().height()).isEqualTo(120);
        assertThat(Arrays.equals(photo.picture().samples(), SCENE.top(120).samples()))
                .isTrue();
    }

    @Test
    void shouldShowTheFirstFrameOfAGifOnItsCanvas() throws Exception {
        // Given
        byte[] gif = Samples.of("gif", Pictures.flat(20, 10, 250, 10, 10));
        gif[6] = 25;
        gif[8] = 12;

        // When
        Raster decoded = decode(gif, 12);

        // Then
        assertThat(decoded.width()).isEqualTo(25);
        assertThat(decoded.height()).isEqualTo(12);
        assertThat(decoded.at(19, 9, 1)).isLessThan(30);
        assertThat(decoded.at(20, 9, 1)).isEqualTo(255);
        assertThat(decoded.at(19, 10, 1)).isEqualTo(255);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png", "webp", "tiff"})
    void shouldApplyTheProfileThatAFileCarries(String format) throws Exception {
        // Given
        byte[] file = Samples.withProfile(format, Pictures.flat(64, 64, 200, 100, 60), IccProfiles.adobeRgb());

        // When
        Raster decoded = decode(file, 64);

        // Then
        assertThat(decoded.at(30, 30, 0)).isBetween(224, 230);
        assertThat(decoded.at(30, 30, 1)).isBetween(97, 103);
        assertThat(decoded.at(30, 30, 2)).isBetween(51, 59);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png", "webp", "bmp", "tiff", "gif"})
    void shouldReadOnePixelAndIgnoreTrailingGarbage(String format) throws Exception {
        // Given
        byte[] file = Samples.of(format, Pictures.flat(1, 1, 128, 128, 128));

        // When
        Raster decoded = decode(Arrays.copyOf(file, file.length + 1000), 100);

        // Then
        assertThat(decoded.width()).isEqualTo(1);
        assertThat(decoded.at(0, 0, 1)).isBetween(120, 136);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png", "bmp", "tiff", "gif"})
    void shouldReadAColumnOfSixtyThousandRows(String format) throws Exception {
        // When
        Raster decoded = decode(Samples.of(format, Pictures.flat(1, 60_000, 128, 128, 128)), 720);

        // Then
        assertThat(decoded.height()).isEqualTo(60_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png", "webp", "bmp", "tiff", "gif"})
    void shouldRejectWhatBeginsWithGarbage(String format) {
        // Given
        byte[] file = Samples.of(format, SCENE);
        byte[] shifted = new byte[file.length + 3];
        System.arraycopy(file, 0, shifted, 3, file.length);

        // Then
        assertThatThrownBy(() -> decode(shifted, 100)).isInstanceOf(UnreadableException.class);
    }

    private static Raster decode(byte[] file, int shortSide) throws UnreadableException {
        return new PhotoDecoder(DecodeLimits.DEFAULT, shortSide)
                .decode(file, Orientation.UPRIGHT)
                .picture();
    }
}
