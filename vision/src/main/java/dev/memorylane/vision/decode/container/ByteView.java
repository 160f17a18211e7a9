package dev.memorylane.vision.decode.container;

import dev.memorylane.vision.decode.Span;
import java.io.EOFException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A part of a file with its byte order. Positions count from the part's start and may be any number: what is not inside
 * is told by an {@link EOFException}.
 */
public final class ByteView {
    private static final VarHandle[] SHORT = handles(short[].class);
    private static final VarHandle[] INT = handles(int[].class);
    private static final VarHandle[] LONG = handles(long[].class);

    private final byte[] bytes;
    private final int from;
    private final int length;
    private final ByteOrder order;

    private ByteView(byte[] bytes, int from, int length, ByteOrder order) {
        this.bytes = bytes;
        this.from = from;
        this.length = length;
        this.order = order;
    }

    /** A whole file. */
    public static ByteView of(byte[] file, ByteOrder order) {
        return new ByteView(file, 0, file.length, order);
    }

    private static VarHandle[] handles(Class<?> array) {
        return new VarHandle[] {
            MethodHandles.byteArrayViewVarHandle(array, ByteOrder.BIG_ENDIAN),
            MethodHandles.byteArrayViewVarHandle(array, ByteOrder.LITTLE_ENDIAN)
        };
    }

    /** The same bytes read in an order. */
    public ByteView order(ByteOrder newOrder) {
        return new ByteView(bytes, from, length, newOrder);
    }

    public int length() {
        return length;
    }

    /** Whether so many bytes are there. */
    public boolean has(long at, long count) {
        return at >= 0 && count >= 0 && at <= length && count <= length - at;
    }

    /** Exactly so many bytes. */
    public ByteView slice(long at, long count) throws EOFException {
        return new ByteView(bytes, index(at, count), (int) count, order);
    }

    /** All bytes from a position on. */
    public ByteView from(long at) throws EOFException {
        return slice(at, length - at);
    }

    /** At most so many bytes: fewer where the file ends before. */
    public ByteView atMost(long at, long count) throws EOFException {
        return slice(at, Math.min(count, length - at));
    }

    public int u8(long at) throws EOFException {
        return bytes[index(at, 1)] & 0xFF;
    }

    public int u16(long at) throws EOFException {
        return (short) handle(SHORT).get(bytes, index(at, Short.BYTES)) & 0xFFFF;
    }

    public long u32(long at) throws EOFException {
        return (int) handle(INT).get(bytes, index(at, Integer.BYTES)) & 0xFFFFFFFFL;
    }

    /** 64 bits; what does not fit is negative, and so nowhere inside. */
    public long u64(long at) throws EOFException {
        return (long) handle(LONG).get(bytes, index(at, Long.BYTES));
    }

    /** A number of 0, 1, 2, 4 or 8 bytes. */
    public long unsigned(long at, int size) throws EOFException {
        return switch (size) {
            case 0 -> 0;
            case 1 -> u8(at);
            case 2 -> u16(at);
            case 4 -> u32(at);
            case 8 -> u64(at);
            default -> throw new IllegalArgumentException("No number has " + size + " bytes");
        };
    }

    /** Bytes as Latin-1 characters: a four-character code, a magic number. */
    public String text(long at, int count) throws EOFException {
        return new String(bytes, index(at, count), count, StandardCharsets.ISO_8859_1);
    }

    /** Whether these characters stand there; no where the file ends before. */
    public boolean says(long at, String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!has(at + i, 1) || (bytes[(int) (from + at + i)] & 0xFF) != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** A copy. */
    public byte[] toBytes() {
        return Arrays.copyOfRange(bytes, from, from + length);
    }

    /** Where this part lies in the file. */
    public Span span() {
        return new Span(from, length);
    }

    private VarHandle handle(VarHandle[] bigAndLittle) {
        return bigAndLittle[order == ByteOrder.BIG_ENDIAN ? 0 : 1];
    }

    private int index(long at, long count) throws EOFException {
        if (!has(at, count)) {
            throw new EOFException(count + " bytes at " + at + " of " + length);
        }
        return (int) (from + at);
    }
}
