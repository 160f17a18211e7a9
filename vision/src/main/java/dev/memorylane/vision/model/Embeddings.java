package dev.memorylane.vision.model;

import java.util.Arrays;

/** The last step from a pooled vector to an embedding. */
public final class Embeddings {
    private Embeddings() {}

    /**
     * A vector in single precision, brought to Euclidean length 1 if asked, with sums in double precision.
     *
     * @throws IllegalStateException if it has no direction or is not finite: the model's weights are broken
     */
    public static float[] of(double[] pooled, boolean normalised) {
        double length = Math.sqrt(Arrays.stream(pooled).map(v -> v * v).sum());
        if (!(length > 0) || Double.isInfinite(length)) {
            throw new IllegalStateException("The model gave an embedding of length " + length
                    + ": its weights are broken, use another model or fetch it again");
        }
        double divisor = normalised ? length : 1;
        float[] embedding = new float[pooled.length];
        for (int i = 0; i < pooled.length; i++) {
            embedding[i] = (float) (pooled[i] / divisor);
        }
        return embedding;
    }

    /** As {@link #of(double[], boolean)}. */
    public static float[] of(float[] pooled, boolean normalised) {
        return of(widened(pooled), normalised);
    }

    static double[] widened(float[] values) {
        double[] wide = new double[values.length];
        Arrays.setAll(wide, i -> values[i]);
        return wide;
    }
}
