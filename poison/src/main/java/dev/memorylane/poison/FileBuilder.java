package dev.memorylane.poison;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Puts a file together, number by number. */
public final class FileBuilder {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final boolean littleEndian;

    private FileBuilder(boolean littleEndian) {
        this.littleEndian = littleEndian;
    }

    public static FileBuilder bigEndian() {
        return new FileBuilder(false);
    }

    public static FileBuilder littleEndian() {
        return new FileBuilder(true);
    }

    public FileBuilder u8(int... values) {
        for (int value : values) {
            bytes.write(value);
        }
        return this;
    }

    public FileBuilder u16(long... values) {
        return numbers(2, values);
    }

    public FileBuilder u32(long... values) {
        return numbers(4, values);
    }

    public FileBuilder u64(long... values) {
        return numbers(8, values);
    }

    private FileBuilder numbers(int width, long... values) {
        for (long value : values) {
            for (int i = 0; i < width; i++) {
                bytes.write((int) (value >> 8 * (littleEndian ? i : width - 1 - i)));
            }
        }
        return this;
    }

    /** Characters as bytes, Latin-1. */
    public FileBuilder text(String characters) {
        return raw(characters.getBytes(StandardCharsets.ISO_8859_1));
    }

    public FileBuilder raw(byte[] more) {
        bytes.writeBytes(more);
        return this;
    }

    public FileBuilder zeros(int count) {
        return raw(new byte[count]);
    }

    /** Bytes so far. */
    public int length() {
        return bytes.size();
    }

    public byte[] bytes() {
        return bytes.toByteArray();
    }
}
