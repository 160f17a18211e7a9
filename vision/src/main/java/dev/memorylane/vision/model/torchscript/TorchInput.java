package dev.memorylane.vision.model.torchscript;

/** The tensor that a script's method is called with. */
public sealed interface TorchInput {
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
