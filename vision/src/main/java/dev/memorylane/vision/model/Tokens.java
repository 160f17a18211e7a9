package dev.memorylane.vision.model;

import dev.memorylane.vision.Pooling;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The last hidden state of one picture, as transformers gives it.
 *
 * @param values token by token: the class token if there is one, the registers if there are any, then the patches row by
 *     row
 * @param width numbers of one token
 * @param leading tokens before those of the patches
 */
@SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
public record Tokens(float[] values, int width, int leading) {
    public Tokens {
        if (width < 1 || values.length == 0 || values.length % width != 0) {
            throw new IllegalArgumentException(values.length + " values are no tokens of " + width);
        }
        if (leading < 0 || leading >= values.length / width) {
            throw new IllegalArgumentException(
                    leading + " of " + values.length / width + " tokens leave none for patches");
        }
    }

    /** Number of tokens. */
    public int count() {
        return values.length / width;
    }

    /**
     * One vector, summed in double precision in a fixed order; not normalised.
     *
     * @throws IllegalArgumentException for {@link Pooling#HEAD}, which is more than the tokens
     */
    public double[] pooled(Pooling pooling) {
        return switch (pooling) {
            case CLS -> mean(0, 1);
            case MEAN -> mean(0, count());
            case MEAN_PATCH -> mean(leading, count());
            case CONCAT ->
                IntStream.range(0, values.length).mapToDouble(i -> values[i]).toArray();
            case HEAD -> throw new IllegalArgumentException("Tokens alone have no head");
        };
    }

    private double[] mean(int from, int to) {
        double[] sum = new double[width];
        for (int token = from; token < to; token++) {
            for (int i = 0; i < width; i++) {
                sum[i] += values[token * width + i];
            }
        }
        return Arrays.stream(sum).map(v -> v / (to - from)).toArray();
    }
}
