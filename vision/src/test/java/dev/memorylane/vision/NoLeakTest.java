package dev.memorylane.vision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.vision.decode.OpenCv;
import java.util.Arrays;
import org.bytedeco.javacpp.Pointer;
import org.junit.jupiter.api.Test;

class NoLeakTest {
    private static final int WARM_UP = 150;
    private static final int LOOKS = 1000;
    /** A leak of one decoded picture a look would be some 350 MB, one of the model's input 190 MB. */
    private static final long ALLOWED_BYTES = 48L << 20;

    @Test
    void shouldHoldNoMoreNativeMemoryAfterAThousandPhotos() throws Throwable {
        // Given
        NativeHeap heap = new NativeHeap();
        byte[] photo = OpenCv.encodeJpeg(Pictures.scene(400, 300, 1), 85);
        byte[] broken = Arrays.copyOf(photo, photo.length / 2);
        try (PhotoAnalyzer analyzer = PhotoAnalyzer.open(ModelFiles.shipped(), ModelOptions.DEFAULT)) {
            look(analyzer, photo, broken, WARM_UP);
            long before = heap.bytesInUse();
            long pointersBefore = Pointer.totalCount();

            // When
            look(analyzer, photo, broken, LOOKS);

            // Then
            assertThat(Pointer.totalCount()).isEqualTo(pointersBefore);
            assertThat(heap.bytesInUse() - before).isLessThan(ALLOWED_BYTES);
        }
    }

    private static void look(PhotoAnalyzer analyzer, byte[] photo, byte[] broken, int times) {
        for (int i = 0; i < times; i++) {
            analyzer.analyze(photo, Orientation.UPRIGHT);
            analyzer.analyze(broken, Orientation.UPRIGHT);
        }
    }
}
