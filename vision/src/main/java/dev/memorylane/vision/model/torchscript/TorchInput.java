package dev.memorylane.vision.model.torchscript;

import java.util.Arrays;
import java.util.List;

/** The tensor that a script's method is called with. */
public sealed interface TorchInput {
    /**
     * Several inputs of single precision as one, along the outermost dimension.
     *
     * @throws IllegalArgumentException if they are none, of other numbers, or differ in shape
     */
    static TorchInput stacked(List<TorchInput> inputs) {
        if (inputs.isEmpty() || !(inputs.getFirst() instanceof Floats first)) {
            throw new IllegalArgumentException("Only inputs of single precision can be stacked, and at least one");
        }
        float[] values = new float[first.values.length * inputs.size()];
        for (int i = 0; i < inputs.size(); i++) {
            if (!(inputs.get(i) instanceof Floats next) || !Arrays.equals(next.shape, first.shape)) {
                throw new IllegalArgumentException("Inputs of different shapes cannot be stacked");
            }
            System.arraycopy(next.values, 0, values, i * next.values.length, next.values.length);
        }
        long[] shape = first.shape.clone();
        shape[0] *= inputs.size();
        return new Floats(values, shape);
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
