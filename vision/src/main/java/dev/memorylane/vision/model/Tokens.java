package dev.memorylane.vision.model;

import dev.memorylane.vision.Pooling;
import java.util.Arrays;

/**
 * The last hidden state of one picture.
 *
 * @param values token by token, the class token first
 * @param width numbers of one token
 */
@SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
public record Tokens(float[] values, int width) {
    public Tokens {
        if (width < 1 || values.length == 0 || values.length % width != 0) {
            throw new IllegalArgumentException(values.length + " values are no tokens of " + width);
        }
    }

    /** Number of tokens. */
    public int count() {
        return values.length / width;
    }

    /**
     * One embedding of Euclidean length 1, summed in double precision in a fixed order.
     *
     * @throws IllegalStateException if the model computed no direction at all: its weights are broken
     */
    public float[] embedding(Pooling pooling) {
        double[] pooled = pool(pooling);
        double length = Math.sqrt(Arrays.stream(pooled).map(v -> v * v).sum());
        if (!(length > 0) || Double.isInfinite(length)) {
            throw new IllegalStateException("The model gave an embedding of length " + length
                    + ": its weights are broken, use another model or fetch it again");
        }
        float[] embedding = new float[width];
        for (int i = 0; i < width; i++) {
            embedding[i] = (float) (pooled[i] / length);
        }
        return embedding;
    }

    private double[] pool(Pooling pooling) {
        int tokens =
                switch (pooling) {
                    case CLS -> 1;
                    case MEAN -> count();
                };
        double[] sum = new double[width];
        for (int i = 0; i < tokens * width; i++) {
            sum[i % width] += values[i];
        }
        return Arrays.stream(sum).map(v -> v / tokens).toArray();
    }
}
