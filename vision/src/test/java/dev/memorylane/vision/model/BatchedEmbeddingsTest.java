package dev.memorylane.vision.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.memorylane.vision.ModelFiles;
import dev.memorylane.vision.ModelOptions;
import dev.memorylane.vision.Pictures;
import dev.memorylane.vision.Pooling;
import dev.memorylane.vision.preprocess.ModelInput;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** On the CPU, which computes batches too, if not to the same bits. */
class BatchedEmbeddingsTest {
    @TempDir
    private Path dir;

    @ParameterizedTest
    @EnumSource(
            value = Pooling.class,
            names = {"CLS", "MEAN", "MEAN_PATCH"})
    void shouldGiveEachCallerTheEmbeddingOfItsOwnPicture(Pooling pooling) throws Exception {
        // Given
        ModelFiles files = ModelFiles.folder(new TinyVit().write(dir.resolve("vit")));
        try (VisionModel model = VisionModel.open(files, ModelOptions.DEFAULT.withPooling(pooling));
                BatchedEmbeddings batched = new BatchedEmbeddings(model, 4);
                ExecutorService callers = Executors.newFixedThreadPool(8)) {
            List<ModelInput> pictures = IntStream.range(0, 10)
                    .mapToObj(seed -> model.preprocessing().apply(Pictures.scene(40, 30, seed)))
                    .toList();

            // When
            List<Future<float[]>> outputs = callers.invokeAll(pictures.stream()
                    .map(picture -> (Callable<float[]>) () -> batched.embedding(picture))
                    .toList());

            // Then
            List<float[]> embeddings = new ArrayList<>();
            for (Future<float[]> output : outputs) {
                embeddings.add(output.get());
            }
            for (int i = 0; i < pictures.size(); i++) {
                assertThat(embeddings.get(i)).containsExactly(model.embedding(pictures.get(i)), within(1e-5f));
            }
            assertThat(batched.counters().inputs()).isEqualTo(10);
        }
    }

    @Test
    void shouldTellWantOfMemoryFromOtherFailures() {
        assertThat(BatchedEmbeddings.isWantOfMemory(
                        new RuntimeException("CUDA out of memory. Tried to allocate 2 GiB")))
                .isTrue();
        assertThat(BatchedEmbeddings.isWantOfMemory(new RuntimeException("CUBLAS_STATUS_ALLOC_FAILED when calling")))
                .isTrue();
        assertThat(BatchedEmbeddings.isWantOfMemory(new RuntimeException("size mismatch")))
                .isFalse();
        assertThat(BatchedEmbeddings.isWantOfMemory(new RuntimeException())).isFalse();
    }
}
