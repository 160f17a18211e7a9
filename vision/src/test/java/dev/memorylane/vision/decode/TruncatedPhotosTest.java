package dev.memorylane.vision.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import dev.memorylane.vision.Orientation;
import dev.memorylane.vision.Pictures;
import dev.memorylane.vision.Remark;
import dev.memorylane.vision.UnreadableReason;
import dev.memorylane.vision.picture.Raster;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TruncatedPhotosTest {
    private static final PhotoDecoder WHOLE = new PhotoDecoder(DecodeLimits.DEFAULT, 10_000);
    private static final Raster SCENE = Pictures.scene(400, 600, 3);
    private static final byte[] JPEG = JdkImages.write(SCENE, "jpeg");
    private static final byte[] PROGRESSIVE = JdkImages.write(SCENE, "jpeg", true);
    private static final byte[] PNG = JdkImages.write(SCENE, "png");
    private static final byte[] INTERLACED = JdkImages.write(SCENE, "png", true);

    static Stream<Arguments> cutFiles() {
        return Stream.of(
                argumentSet("JPEG", JPEG, 1), argumentSet("reduced JPEG", JPEG, 4), argumentSet("PNG", PNG, 1));
    }

    @ParameterizedTest
    @MethodSource("cutFiles")
    void shouldGiveTheUpperPartWhereverAFileIsCut(byte[] file, int reduction) throws Exception {
        // Given
        PhotoDecoder decoder = new PhotoDecoder(DecodeLimits.DEFAULT, 400 / reduction);
        Raster whole = decoder.decode(file, Orientation.UPRIGHT).picture();
        int used = 0;
        for (int percent = 2; percent < 100; percent += 7) {
            byte[] cut = Arrays.copyOf(file, file.length * percent / 100);
            try {
                // When
                Photo photo = decoder.decode(cut, Orientation.UPRIGHT);

                // Then
                assertThat(photo.remarks()).contains(Remark.TRUNCATED);
                assertThat(photo.height()).isEqualTo(600);
                assertThat(photo.picture().height()).isBetween(whole.height() / 2 - 16, whole.height() - 1);
                assertThat(Arrays.mismatch(photo.picture().samples(), whole.samples()))
                        .isEqualTo(photo.picture().samples().length);
                used++;
            } catch (UnreadableException e) {
                assertThat(e.reason()).isEqualTo(UnreadableReason.TRUNCATED);
                assertThat(percent).isLessThan(70);
            }
        }
        assertThat(used).isGreaterThan(4);
    }

    @Test
    void shouldUseTheCoarserWholeOfAProgressiveJpeg() throws Exception {
        // Given
        byte[] cut = Arrays.copyOf(PROGRESSIVE, PROGRESSIVE.length * 2 / 3);

        // When
        Photo photo = WHOLE.decode(cut, Orientation.UPRIGHT);

        // Then
        assertThat(photo.remarks()).containsExactly(Remark.TRUNCATED);
        assertThat(photo.picture().height()).isEqualTo(600);
        assertThat(meanDifference(photo.picture(), SCENE)).isLessThan(12);
    }

    @Test
    void shouldRejectAProgressiveJpegCutInItsFirstScan() {
        // Given
        byte[] cut = Arrays.copyOf(PROGRESSIVE, 700 + PROGRESSIVE.length / 50);

        // Then
        assertThatThrownBy(() -> WHOLE.decode(cut, Orientation.UPRIGHT)).hasMessageContaining("ends before");
    }

    @Test
    void shouldNotRemarkOnAJpegThatLacksOnlyItsEndMarker() throws Exception {
        // When
        Photo photo = WHOLE.decode(Arrays.copyOf(JPEG, JPEG.length - 2), Orientation.UPRIGHT);

        // Then
        assertThat(photo.remarks()).isEmpty();
        assertThat(Arrays.equals(
                        photo.picture().samples(),
                        WHOLE.decode(JPEG, Orientation.UPRIGHT).picture().samples()))
                .isTrue();
    }

    @Test
    void shouldTurnTheUpperPartUpright() throws Exception {
        // When
        Photo photo = WHOLE.decode(Arrays.copyOf(JPEG, JPEG.length * 4 / 5), Orientation.ROTATE_90_CLOCKWISE);

        // Then
        assertThat(photo.width()).isEqualTo(600);
        assertThat(photo.height()).isEqualTo(400);
        assertThat(photo.picture().height()).isEqualTo(400);
        assertThat(photo.picture().width()).isBetween(300, 599);
    }

    @Test
    void shouldRejectAnInterlacedPngThatIsCut() {
        // Given
        byte[] cut = Arrays.copyOf(INTERLACED, INTERLACED.length * 9 / 10);

        // Then
        assertThatThrownBy(() -> WHOLE.decode(cut, Orientation.UPRIGHT)).hasMessageContaining("ends before");
    }

    private static double meanDifference(Raster a, Raster b) {
        long sum = 0;
        for (int i = 0; i < a.samples().length; i++) {
            sum += Math.abs((a.samples()[i] & 0xFF) - (b.samples()[i] & 0xFF));
        }
        return (double) sum / a.samples().length;
    }
}
