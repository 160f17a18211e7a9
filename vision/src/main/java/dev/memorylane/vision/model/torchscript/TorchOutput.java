package dev.memorylane.vision.model.torchscript;

/**
 * The tensor that a script's method gave.
 *
 * @param values in row-major order
 * @param shape sizes of the dimensions, outermost first
 */
@SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
public record TorchOutput(float[] values, long... shape) {}
