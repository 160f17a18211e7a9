package dev.memorylane.poison.bomb;

import dev.memorylane.poison.FileBuilder;

/** A JPEG put together of segments; its tables are the least that a decoder takes (ITU-T T.81, annex B). */
final class JpegFile {
    static final int BASELINE = 0xC0;
    static final int PROGRESSIVE = 0xC2;

    private static final int MOST = 65_533;

    private final FileBuilder file = FileBuilder.bigEndian().u8(0xFF, 0xD8);

    JpegFile segment(int marker, byte[] content) {
        if (content.length > MOST) {
            throw new IllegalArgumentException("A segment has at most " + MOST + " bytes");
        }
        file.u8(0xFF, marker).u16(content.length + 2).raw(content);
        return this;
    }

    JpegFile exif(byte[] tiff) {
        return segment(0xE1, FileBuilder.bigEndian().text("Exif\0\0").raw(tiff).bytes());
    }

    /** Quantisation of ones, and codes of one bit: 0 is nothing. */
    JpegFile tables() {
        FileBuilder ones = FileBuilder.bigEndian().u8(0);
        for (int i = 0; i < 64; i++) {
            ones.u8(1);
        }
        segment(0xDB, ones.bytes());
        byte[] code = FileBuilder.bigEndian().u8(1).zeros(15).u8(0).bytes();
        segment(0xC4, FileBuilder.bigEndian().u8(0).raw(code).bytes());
        return segment(0xC4, FileBuilder.bigEndian().u8(0x10).raw(code).bytes());
    }

    JpegFile frame(int kind, int width, int height) {
        return segment(
                kind,
                FileBuilder.bigEndian()
                        .u8(8)
                        .u16(height, width)
                        .u8(1, 1, 0x11, 0)
                        .bytes());
    }

    /** A scan of one component with so many zero bytes of data. */
    JpegFile scan(int from, int to, int high, int low, int dataBytes) {
        segment(
                0xDA,
                FileBuilder.bigEndian().u8(1, 1, 0, from, to, high << 4 | low).bytes());
        file.zeros(dataBytes);
        return this;
    }

    JpegFile raw(byte[] bytes) {
        file.raw(bytes);
        return this;
    }

    /** A whole picture of 64 × 64. */
    JpegFile picture() {
        return tables().frame(BASELINE, 64, 64).scan(0, 63, 0, 0, 64);
    }

    byte[] end() {
        return file.u8(0xFF, 0xD9).bytes();
    }
}
