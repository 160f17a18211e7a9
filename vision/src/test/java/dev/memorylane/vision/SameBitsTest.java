package dev.memorylane.vision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.vision.Analysis.Analyzed;
import dev.memorylane.vision.decode.OpenCv;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A photo gets the same bits alone, among others, in any order, on any thread, from any instance. */
class SameBitsTest {
    private static final int PHOTOS = 12;
    private static final int THREADS = 4;
    private static final int ROUNDS = 4;

    @ParameterizedTest
    @EnumSource(value = Pooling.class, mode = EnumSource.Mode.EXCLUDE, names = "HEAD")
    void shouldGiveAPhotoTheSameBitsAloneAndAmongOthers(Pooling pooling) throws Exception {
        assertSameBits(ModelOptions.DEFAULT.withPooling(pooling));
    }

    @ParameterizedTest
    @EnumSource(
            value = Precision.class,
            names = {"BF16", "INT8"})
    void shouldGiveAPhotoTheSameBitsInEveryPrecision(Precision precision) throws Exception {
        assertSameBits(ModelOptions.DEFAULT.withPrecision(precision));
    }

    private static void assertSameBits(ModelOptions options) throws Exception {
        // Given
        List<byte[]> photos = photos();
        List<Analyzed> alone = new ArrayList<>();
        for (byte[] photo : photos) {
            try (PhotoAnalyzer own = PhotoAnalyzer.open(ModelFiles.shipped(), options)) {
                alone.add(look(own, photo));
            }
        }
        try (PhotoAnalyzer shared = PhotoAnalyzer.open(ModelFiles.shipped(), options);
                ExecutorService workers = Executors.newFixedThreadPool(THREADS)) {
            // When
            List<Integer> order = shuffled();
            List<Future<Analyzed>> together = new ArrayList<>();
            for (int index : order) {
                together.add(workers.submit(() -> look(shared, photos.get(index))));
            }

            // Then
            for (int i = 0; i < order.size(); i++) {
                assertSame(together.get(i).get(), alone.get(order.get(i)));
            }
        }
    }

    @Test
    void shouldGiveARealPhotoTheSameBitsOnEveryThread() throws Exception {
        // Given
        byte[] photo = TestData.bytes("photos/canon-days/IMG_0430.jpg");
        ModelFiles vit = ModelFiles.folder(TestData.path("models/vit-tiny-patch16-224"));
        try (PhotoAnalyzer analyzer = PhotoAnalyzer.open(vit, ModelOptions.DEFAULT);
                ExecutorService workers = Executors.newFixedThreadPool(THREADS)) {
            Analyzed first = look(analyzer, photo);

            // When
            List<Future<Analyzed>> again = new ArrayList<>();
            for (int i = 0; i < 2 * THREADS; i++) {
                again.add(workers.submit(() -> look(analyzer, photo)));
            }

            // Then
            for (Future<Analyzed> other : again) {
                assertSame(other.get(), first);
            }
        }
    }

    private static Analyzed look(PhotoAnalyzer analyzer, byte[] photo) {
        return (Analyzed) analyzer.analyze(photo, Orientation.UPRIGHT);
    }

    private static void assertSame(Analyzed actual, Analyzed expected) {
        assertThat(actual.embedding()).isEqualTo(expected.embedding());
        assertThat(actual.quality()).isEqualTo(expected.quality());
        assertThat(actual.thumbnail().jpeg()).isEqualTo(expected.thumbnail().jpeg());
    }

    private static List<byte[]> photos() {
        List<byte[]> photos = new ArrayList<>();
        for (int i = 0; i < PHOTOS; i++) {
            photos.add(OpenCv.encodeJpeg(Pictures.scene(300 + 50 * i, 900 - 50 * i, i), 85));
        }
        return photos;
    }

    private static List<Integer> shuffled() {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < PHOTOS * ROUNDS; i++) {
            order.add(i % PHOTOS);
        }
        Collections.shuffle(order, new Random(3));
        return order;
    }
}
