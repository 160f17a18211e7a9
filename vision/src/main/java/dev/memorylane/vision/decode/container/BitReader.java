package dev.memorylane.vision.decode.container;

import java.io.EOFException;

/** Reads a header bit by bit, most significant first. */
public final class BitReader {
    private static final int MOST_LEADING_ZEROS = 31;

    private final ByteView bytes;
    private long at;

    public BitReader(ByteView bytes) {
        this.bytes = bytes;
    }

    /** An unsigned number of at most 32 bits. */
    public long bits(int count) throws EOFException {
        long value = 0;
        for (int i = 0; i < count; i++) {
            value = value << 1 | bit();
        }
        return value;
    }

    public boolean flag() throws EOFException {
        return bit() == 1;
    }

    public void skip(int count) {
        at += count;
    }

    /** An unsigned Exp-Golomb code (ITU-T H.265, 9.2): {@code ue(v)}; AV1 calls it {@code uvlc()}. */
    public long expGolomb() throws EOFException {
        int zeros = 0;
        while (!flag()) {
            zeros++;
            if (zeros > MOST_LEADING_ZEROS) {
                throw new EOFException("No number is that long");
            }
        }
        return (1L << zeros) - 1 + bits(zeros);
    }

    private int bit() throws EOFException {
        int value = bytes.u8(at >> 3) >> (7 - (at & 7)) & 1;
        at++;
        return value;
    }
}
