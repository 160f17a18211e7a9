package dev.memorylane.vision.model;

import dev.memorylane.vision.batch.BatchCounters;
import dev.memorylane.vision.batch.BatchSettings;
import dev.memorylane.vision.batch.Batcher;
import dev.memorylane.vision.batch.DeviceMemoryException;
import dev.memorylane.vision.preprocess.ModelInput;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/**
 * A model whose embeddings are computed in batches of all callers' pictures: for GPUs. Callers decode and prepare on
 * threads of their own while the device computes. Thread-safe.
 */
public final class BatchedEmbeddings implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(BatchedEmbeddings.class.getName());
    private static final Duration LINGER = Duration.ofMillis(5);

    private final Batcher<ModelInput, float[]> batcher;

    /**
     * Starts the device's thread.
     *
     * @param model outlives this
     * @param most pictures of one forward
     */
    public BatchedEmbeddings(VisionModel model, int most) {
        this.batcher = new Batcher<>(
                model.device(),
                BatchSettings.of(most, LINGER),
                inputs -> run(model, inputs),
                words -> LOG.log(System.Logger.Level.WARNING, words));
    }

    /**
     * The embedding of one picture; waits for its batch.
     *
     * @throws DeviceMemoryException if the device has no memory for even one picture
     */
    public float[] embedding(ModelInput picture) {
        try {
            return embedding(batcher.submit(picture));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for the device", e);
        }
    }

    /** How full the batches were. */
    public BatchCounters counters() {
        return batcher.counters();
    }

    /** Finishes what is in work. */
    @Override
    public void close() {
        batcher.close();
    }

    private static float[] embedding(Future<float[]> output) throws InterruptedException {
        try {
            return output.get();
        } catch (InterruptedException e) {
            output.cancel(false);
            throw e;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof DeviceMemoryException memory) {
                throw memory;
            }
            throw new IllegalStateException(e.getCause().getMessage(), e.getCause());
        }
    }

    private static List<float[]> run(VisionModel model, List<ModelInput> inputs) {
        try {
            return model.embeddings(inputs);
        } catch (RuntimeException e) {
            if (isWantOfMemory(e)) {
                throw new DeviceMemoryException(e.getMessage(), e);
            }
            throw e;
        }
    }

    /** libtorch, cuBLAS and cuDNN each say it in their own way. */
    static boolean isWantOfMemory(RuntimeException failure) {
        String words = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        return words.contains("out of memory")
                || words.contains("cublas_status_alloc_failed")
                || words.contains("cudnn_status_alloc_failed");
    }
}
