package dev.memorylane.poison.bomb;

import dev.memorylane.poison.FileBuilder;
import java.util.zip.CRC32;

/** A PNG put together of chunks, with right checksums (W3C PNG, third edition). */
final class PngFile {
    static final int GREY = 0;
    static final int RGB = 2;
    static final int RGBA = 6;

    private final FileBuilder file =
            FileBuilder.bigEndian().u8(0x89).text("PNG\r\n").u8(0x1A).text("\n");

    PngFile header(int width, int height, int depth, int colour, boolean interlaced) {
        return chunk(
                "IHDR",
                FileBuilder.bigEndian()
                        .u32(width, height)
                        .u8(depth, colour, 0, 0, interlaced ? 1 : 0)
                        .bytes());
    }

    PngFile chunk(String type, byte[] data) {
        byte[] checked = FileBuilder.bigEndian().text(type).raw(data).bytes();
        CRC32 crc = new CRC32();
        crc.update(checked);
        file.u32(data.length).raw(checked).u32(crc.getValue());
        return this;
    }

    /** A chunk that claims a length and has no data. */
    PngFile claim(String type, long length) {
        file.u32(length).text(type);
        return this;
    }

    /** A picture of one grey pixel. */
    PngFile pixel() {
        return chunk("IDAT", Zeros.deflated(2));
    }

    byte[] end() {
        return chunk("IEND", new byte[0]).file.bytes();
    }
}
