package dev.memorylane.vision.model.safetensors;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/**
 * One tensor, lying in the memory of its file; it must not be read after that memory's arena is closed.
 *
 * @param type of the stored elements
 * @param shape sizes of the dimensions, outermost first; empty for a scalar
 * @param data little-endian elements in row-major order
 */
public record TensorView(ElementType type, List<Long> shape, MemorySegment data) {
    private static final ValueLayout.OfFloat FLOAT =
            ValueLayout.JAVA_FLOAT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfShort SHORT =
            ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    public TensorView {
        shape = List.copyOf(shape);
    }

    /** A scalar that is in no file. */
    public static TensorView of(float value) {
        ByteBuffer bytes = ByteBuffer.allocate(Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        return new TensorView(ElementType.F32, List.of(), MemorySegment.ofBuffer(bytes.putFloat(0, value)));
    }

    /** Number of elements. */
    public long size() {
        return data.byteSize() / type.bytes();
    }

    /** The element at a flat index, widened exactly. */
    public float at(long index) {
        return switch (type) {
            case F32 -> data.get(FLOAT, index * 4);
            case F16 -> Float.float16ToFloat(data.get(SHORT, index * 2));
            case BF16 -> Float.intBitsToFloat(data.get(SHORT, index * 2) << 16);
            default -> throw new IllegalStateException("Elements of type " + type + " are no real numbers");
        };
    }

    /** All elements as floats in the machine's byte order: the file's own memory if it fits, else new of the arena. */
    public MemorySegment widened(Arena arena) {
        if (type == ElementType.F32 && ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN && isAligned()) {
            return data;
        }
        MemorySegment floats = arena.allocate(size() * Float.BYTES, 64);
        Widening.of(this, floats);
        return floats;
    }

    /** Lets go of the pages of a mapped file that this tensor occupies; they are read again if they are needed again. */
    public void letGo() {
        if (data.isMapped()) {
            data.unload();
        }
    }

    private boolean isAligned() {
        return data.isNative() && data.address() % Float.BYTES == 0;
    }

    /** All elements as an array. */
    public float[] toArray() {
        float[] floats = new float[Math.toIntExact(size())];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = at(i);
        }
        return floats;
    }
}
