package dev.memorylane.vision.decode.turbo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.memorylane.vision.Pictures;
import dev.memorylane.vision.TestData;
import dev.memorylane.vision.decode.OpenCv;
import dev.memorylane.vision.decode.Span;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TurboJpegTest {
    private TurboJpeg turbo;

    @BeforeEach
    void find() {
        assumeTrue(
                TurboJpeg.ofSystem().isPresent(),
                "SKIPPED: no libturbojpeg on this system (Debian and Ubuntu: apt install libturbojpeg0)");
        turbo = TurboJpeg.ofSystem().orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 8})
    void shouldGiveThePixelsOfOpenCv(int factor) throws Exception {
        for (int width : new int[] {1, 7, 8, 65, 400}) {
            // Given
            byte[] jpeg = OpenCv.encodeJpeg(Pictures.scene(width, 301, width), 90);

            // Then
            assertThat(turbo.decode(jpeg, all(jpeg), Math.ceilDiv(width, factor), Math.ceilDiv(301, factor)))
                    .hasValueSatisfying(picture -> assertThat(picture.samples()).isEqualTo(openCv(jpeg, factor)));
        }
    }

    @Test
    void shouldGiveThePixelsOfOpenCvForRealPhotos() throws Exception {
        for (Path photo : TestData.files("photos/canon-days").subList(0, 5)) {
            // Given
            byte[] jpeg = TestData.bytes(photo);
            BufferedImage size = ImageIO.read(new ByteArrayInputStream(jpeg));

            // Then
            assertThat(turbo.decode(
                            jpeg, all(jpeg), Math.ceilDiv(size.getWidth(), 4), Math.ceilDiv(size.getHeight(), 4)))
                    .as(photo.getFileName().toString())
                    .hasValueSatisfying(picture -> assertThat(picture.samples()).isEqualTo(openCv(jpeg, 4)));
        }
    }

    @Test
    void shouldLeaveDamagedFilesToOpenCv() {
        // Given
        byte[] jpeg = OpenCv.encodeJpeg(Pictures.scene(400, 300, 1), 90);
        byte[] cut = Arrays.copyOf(jpeg, jpeg.length / 2);
        byte[] noPicture = new byte[100];

        // Then
        assertThat(turbo.decode(cut, all(cut), 400, 300)).isEmpty();
        assertThat(turbo.decode(noPicture, all(noPicture), 400, 300)).isEmpty();
    }

    @Test
    void shouldNotWritePastAPictureThatIsSmallerThanTheFileSays() {
        // Given
        byte[] jpeg = OpenCv.encodeJpeg(Pictures.scene(400, 300, 1), 90);

        // Then
        assertThat(turbo.decode(jpeg, all(jpeg), 40, 30)).isEmpty();
    }

    @Test
    void shouldDoWithoutIfThereIsNoneOrItIsTurnedOff() {
        assertThat(TurboJpeg.find("/no/such/library.so")).isEmpty();
        assertThat(TurboJpeg.find("off")).isEmpty();
    }

    private static List<Span> all(byte[] jpeg) {
        return List.of(new Span(0, jpeg.length));
    }

    private static byte[] openCv(byte[] jpeg, int factor) {
        try {
            return OpenCv.decodeScaled(jpeg, all(jpeg), factor).samples();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
