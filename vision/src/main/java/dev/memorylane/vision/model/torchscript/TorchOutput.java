package dev.memorylane.vision.model.torchscript;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The tensor that a script's method gave.
 *
 * @param values in row-major order
 * @param shape sizes of the dimensions, outermost first
 */
@SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
public record TorchOutput(float[] values, long... shape) {
    /** Its parts along the outermost dimension. */
    public List<float[]> split() {
        int parts = Math.toIntExact(shape[0]);
        int each = values.length / parts;
        return IntStream.range(0, parts)
                .mapToObj(part -> Arrays.copyOfRange(values, part * each, (part + 1) * each))
                .toList();
    }
}
