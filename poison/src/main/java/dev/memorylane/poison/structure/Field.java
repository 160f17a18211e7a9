package dev.memorylane.poison.structure;

/**
 * A number in a file.
 *
 * @param at index of its first byte
 * @param width 1, 2, 4 or 8 bytes
 */
public record Field(int at, int width, boolean littleEndian) {
    /** Unsigned, but of 8 bytes. */
    public long read(byte[] file) {
        long value = 0;
        for (int i = 0; i < width; i++) {
            value = value << 8 | file[at + (littleEndian ? width - 1 - i : i)] & 0xFF;
        }
        return value;
    }

    /** The lower bytes of the value. */
    public void write(byte[] file, long value) {
        for (int i = 0; i < width; i++) {
            file[at + (littleEndian ? i : width - 1 - i)] = (byte) (value >> 8 * i);
        }
    }
}
