package dev.memorylane.vision.model.torchscript;

import java.util.Arrays;
import java.util.List;

/** The tensor that a script's method is called with. */
public sealed interface TorchInput {
    /**
     * Several inputs as one, along the outermost dimension.
     *
     * @throws IllegalArgumentException if they are none, or differ in shape or kind of numbers
     */
    static TorchInput stacked(List<TorchInput> inputs) {
        return switch (inputs.getFirst()) {
            case Floats first -> {
                float[] values = new float[first.values.length * inputs.size()];
                copy(inputs, values, first.values.length);
                yield new Floats(values, times(first.shape, inputs.size()));
            }
            case Ids first -> {
                long[] values = new long[first.values.length * inputs.size()];
                copy(inputs, values, first.values.length);
                yield new Ids(values, times(first.shape, inputs.size()));
            }
        };
    }

    /** Sizes of the dimensions, outermost first. */
    long[] shape();

    private Object array() {
        return switch (this) {
            case Floats floats -> floats.values;
            case Ids ids -> ids.values;
        };
    }

    private static void copy(List<TorchInput> inputs, Object values, int each) {
        for (int i = 0; i < inputs.size(); i++) {
            TorchInput next = inputs.get(i);
            boolean alike = next.getClass() == inputs.getFirst().getClass()
                    && Arrays.equals(next.shape(), inputs.getFirst().shape());
            if (!alike) {
                throw new IllegalArgumentException("Inputs of different shapes or kinds cannot be stacked");
            }
            System.arraycopy(next.array(), 0, values, i * each, each);
        }
    }

    private static long[] times(long[] shape, int count) {
        long[] stacked = shape.clone();
        stacked[0] *= count;
        return stacked;
    }

    /**
     * Single-precision numbers.
     *
     * @param values in row-major order
     * @param shape sizes of the dimensions, outermost first
     */
    @SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
    record Floats(float[] values, long... shape) implements TorchInput {}

    /**
     * Whole numbers, such as the ids of tokens.
     *
     * @param values in row-major order
     * @param shape sizes of the dimensions, outermost first
     */
    @SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
    record Ids(long[] values, long... shape) implements TorchInput {}
}
