package dev.memorylane.vision.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import dev.memorylane.vision.Orientation;
import dev.memorylane.vision.Pictures;
import dev.memorylane.vision.UnreadableReason;
import dev.memorylane.vision.picture.Raster;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PhotoDecoderTest {
    private static final PhotoDecoder DECODER = new PhotoDecoder(DecodeLimits.DEFAULT, 720);
    private static final byte[] JPEG = OpenCv.encodeJpeg(Pictures.scene(320, 240, 1), 90);

    @ParameterizedTest
    @CsvSource({"1500, 1439, 1", "1500, 1440, 2", "2879, 4000, 2", "2880, 4001, 4", "6000, 5760, 8", "320, 240, 1"})
    void shouldReduceWhileTheShortSideStaysLongEnough(int width, int height, int factor) throws Exception {
        // Given
        byte[] jpeg = OpenCv.encodeJpeg(Pictures.flat(width, height, 9, 99, 199), 90);

        // When
        Photo photo = DECODER.decode(jpeg, Orientation.UPRIGHT);

        // Then
        assertThat(photo.width()).isEqualTo(width);
        assertThat(photo.height()).isEqualTo(height);
        assertThat(photo.picture().width()).isEqualTo(Math.ceilDiv(width, factor));
        assertThat(photo.picture().height()).isEqualTo(Math.ceilDiv(height, factor));
    }

    @Test
    void shouldReduceAPngLikeAJpeg() throws Exception {
        // Given
        byte[] png = Pngs.flat(3000, 1500, 8, 2, 10, 20, 30);

        // When
        Raster picture = DECODER.decode(png, Orientation.UPRIGHT).picture();

        // Then
        assertThat(picture.width()).isEqualTo(1500);
        assertThat(picture.height()).isEqualTo(750);
        assertThat(picture.at(700, 700, 2)).isEqualTo(30);
    }

    @ParameterizedTest
    @CsvSource({"8, 0", "8, 2", "8, 4", "8, 6", "16, 0", "16, 2", "16, 4", "16, 6"})
    void shouldReadEveryKindOfPngAndShowWhiteWhereItIsTransparent(int bits, int colourType) throws Exception {
        // Given
        boolean grey = colourType == 0 || colourType == 4;
        int alpha = colourType >= 4 ? 9 : 255;
        byte[] png = Pngs.flat(40, 30, bits, colourType, 200, 40, 20);

        // When
        Raster picture = DECODER.decode(png, Orientation.UPRIGHT).picture();

        // Then
        assertThat(picture.at(20, 15, 0)).isEqualTo(overWhite(200, alpha));
        assertThat(picture.at(20, 15, 1)).isEqualTo(overWhite(grey ? 200 : 40, alpha));
        assertThat(picture.at(20, 15, 2)).isEqualTo(overWhite(grey ? 200 : 20, alpha));
    }

    private static int overWhite(int sample, int alpha) {
        return Math.round((sample * alpha + 255 * (255 - alpha)) / 255f);
    }

    static Stream<Arguments> unreadable() {
        return Stream.of(
                file("empty", new byte[0], UnreadableReason.EMPTY, "empty"),
                file("text", text("Dear diary, no photo today"), UnreadableReason.NOT_AN_IMAGE, "no picture"),
                file("video", text("\0\0\0\u0018ftypisom"), UnreadableReason.NOT_AN_IMAGE, "no picture"),
                file("HEIC head", text("\0\0\0\u0018ftypheic"), UnreadableReason.TRUNCATED, "ends before"),
                file("AVIF head", text("\0\0\0\u0018ftypmif1\0\0\0\0avif"), UnreadableReason.TRUNCATED, "ends before"),
                file(
                        "a third of a JPEG",
                        Arrays.copyOf(JPEG, JPEG.length / 3),
                        UnreadableReason.TRUNCATED,
                        "or it is still being copied"),
                file("header only", Arrays.copyOf(JPEG, 40), UnreadableReason.TRUNCATED, "ends before"),
                file("no picture", bytes(0xFF, 0xD8, 0xFF, 0xD9), UnreadableReason.CORRUPT, "no picture in it"),
                file("PNG bomb", Pngs.bomb(60_000, 60_000), UnreadableReason.TOO_LARGE, "60000 x 60000"),
                file("strip", Pngs.bomb(1_000_000, 1), UnreadableReason.TOO_LARGE, "1000000 x 1"),
                file("PNG without pixels", Pngs.cut(), UnreadableReason.TRUNCATED, "ends before"),
                file("PNG of too few rows", Pngs.bomb(100, 100), UnreadableReason.TRUNCATED, "ends before"),
                file("PNG with a wrong sum", Pngs.wrongSum(), UnreadableReason.CORRUPT, "checksum"));
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void shouldSayWhatIsWrongAndWhatToDo(byte[] bytes, UnreadableReason reason, String words) {
        assertThatThrownBy(() -> DECODER.decode(bytes, Orientation.UPRIGHT))
                .isInstanceOfSatisfying(
                        UnreadableException.class, e -> assertThat(e.reason()).isEqualTo(reason))
                .hasMessageContaining(words)
                .message()
                .containsAnyOf("Copy it again", "Export it", "copy the photo again");
    }

    @Test
    void shouldIgnoreWhatFollowsTheEndAndWhatTheFileSaysOfItself() throws Exception {
        // Given
        byte[] trailed = Arrays.copyOf(JPEG, JPEG.length + 1000);

        // Then
        assertThat(DECODER.decode(trailed, Orientation.UPRIGHT).picture().samples())
                .isEqualTo(DECODER.decode(JPEG, Orientation.UPRIGHT).picture().samples());
    }

    @ParameterizedTest
    @CsvSource({
        "100001, 1, 0, 0, a side",
        "1000, 1000, 0, 0, megapixels",
        "10, 10, 1000001, 0, memory",
        "10, 10, 0, 2001, seconds"
    })
    void shouldRefuseWhatIsBeyondALimitBeforeItIsDecoded(int width, int height, long bytes, long millis, String words) {
        // Given
        DecodeLimits limits =
                new DecodeLimits(999_999, 100_000, 1_000_000, 1_000_000, Duration.ofSeconds(2), 32_000_000);
        Blueprint picture = new Blueprint(FileType.JPEG, width, height, bytes, Duration.ofMillis(millis));

        // Then
        assertThatThrownBy(() -> limits.check(picture))
                .isInstanceOfSatisfying(
                        UnreadableException.class, e -> assertThat(e.reason()).isEqualTo(UnreadableReason.TOO_LARGE))
                .hasMessageContaining(words)
                .hasMessageContaining("Export it");
    }

    @Test
    void shouldSurviveAnyFlippedByte() {
        // Given
        java.util.Random random = new java.util.Random(11);
        for (int i = 0; i < 300; i++) {
            byte[] damaged = (i % 2 == 0 ? JPEG : Pngs.flat(50, 50, 8, 2, 1, 2, 3)).clone();
            damaged[random.nextInt(Math.min(700, damaged.length))] ^= (byte) (1 << random.nextInt(8));

            // When
            try {
                Photo photo = DECODER.decode(damaged, Orientation.UPRIGHT);

                // Then
                assertThat(photo.picture().samples()).isNotEmpty();
            } catch (UnreadableException e) {
                assertThat(e.getMessage()).endsWith(".");
            }
        }
    }

    private static Arguments file(String name, byte[] bytes, UnreadableReason reason, String words) {
        return argumentSet(name, bytes, reason, words);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
