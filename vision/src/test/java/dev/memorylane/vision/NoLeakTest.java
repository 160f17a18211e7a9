package dev.memorylane.vision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.memorylane.vision.decode.OpenCv;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bytedeco.javacpp.Pointer;
import org.junit.jupiter.api.Test;

class NoLeakTest {
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final int WARM_UP = 150;
    private static final int LOOKS = 1000;
    /** A leak of one decoded picture a look would be some 350 MB, one of the model's input 190 MB. */
    private static final long ALLOWED_KILOBYTES = 96 * 1024;

    @Test
    void shouldHoldNoMoreMemoryAfterAThousandPhotos() throws IOException {
        // Given
        assumeTrue(Files.exists(STATUS), "SKIPPED: resident memory is read from " + STATUS);
        byte[] photo = OpenCv.encodeJpeg(Pictures.scene(400, 300, 1), 85);
        byte[] broken = java.util.Arrays.copyOf(photo, photo.length / 2);
        try (PhotoAnalyzer analyzer = PhotoAnalyzer.open(ModelFiles.shipped(), Pooling.CLS)) {
            look(analyzer, photo, broken, WARM_UP);
            long before = residentKilobytes();
            long pointersBefore = Pointer.totalCount();

            // When
            look(analyzer, photo, broken, LOOKS);

            // Then
            assertThat(Pointer.totalCount()).isEqualTo(pointersBefore);
            assertThat(residentKilobytes() - before).isLessThan(ALLOWED_KILOBYTES);
        }
    }

    private static void look(PhotoAnalyzer analyzer, byte[] photo, byte[] broken, int times) {
        for (int i = 0; i < times; i++) {
            analyzer.analyze(photo, Orientation.UPRIGHT);
            analyzer.analyze(broken, Orientation.UPRIGHT);
        }
    }

    /** Without what the garbage collector has not yet collected. */
    private static long residentKilobytes() throws IOException {
        Runtime runtime = Runtime.getRuntime();
        System.gc();
        String line = Files.readAllLines(STATUS).stream()
                .filter(l -> l.startsWith("VmRSS"))
                .findFirst()
                .orElseThrow();
        return Long.parseLong(line.replaceAll("\\D", "")) - runtime.totalMemory() / 1024;
    }
}
