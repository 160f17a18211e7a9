package dev.memorylane.vision.model.safetensors;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

/** Widens tensors in pieces that stay in the cache, by loops that the compiler turns into vector instructions. */
final class Widening {
    private static final ValueLayout.OfShort SHORT =
            ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final int PIECE = 1 << 13;

    private Widening() {}

    /** Writes all elements of a tensor as floats in the machine's byte order. */
    static void of(TensorView tensor, MemorySegment floats) {
        int[] bits = new int[PIECE];
        short[] halves = new short[PIECE];
        for (long at = 0; at < tensor.size(); at += PIECE) {
            int count = (int) Math.min(PIECE, tensor.size() - at);
            piece(tensor, at, count, halves, bits);
            MemorySegment.copy(bits, 0, floats, ValueLayout.JAVA_INT, at * Integer.BYTES, count);
        }
    }

    private static void piece(TensorView tensor, long at, int count, short[] halves, int[] bits) {
        switch (tensor.type()) {
            case F32 -> MemorySegment.copy(tensor.data(), INT, at * Integer.BYTES, bits, 0, count);
            case F16 -> {
                MemorySegment.copy(tensor.data(), SHORT, at * Short.BYTES, halves, 0, count);
                for (int i = 0; i < count; i++) {
                    bits[i] = Float.floatToRawIntBits(Float.float16ToFloat(halves[i]));
                }
            }
            case BF16 -> {
                MemorySegment.copy(tensor.data(), SHORT, at * Short.BYTES, halves, 0, count);
                for (int i = 0; i < count; i++) {
                    bits[i] = halves[i] << 16;
                }
            }
            default -> throw new IllegalStateException("Elements of type " + tensor.type() + " are no real numbers");
        }
    }
}
