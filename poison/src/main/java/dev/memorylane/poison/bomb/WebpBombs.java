package dev.memorylane.poison.bomb;

import dev.memorylane.poison.FileBuilder;
import java.util.List;

/** Huge canvases, claimed chunks, frames without end (RFC 9649). */
final class WebpBombs {
    /** One transparent pixel, lossless. */
    private static final int[] PIXEL = {0x2F, 0, 0, 0, 0x10, 0x88, 0x88, 0x08};

    private WebpBombs() {}

    static List<Bomb> all() {
        return List.of(
                new Bomb("webp-lossless-16384.webp", () -> lossless(0x3FFF, 0x3FFF)),
                new Bomb(
                        "webp-canvas-16777216.webp",
                        () -> file(FileBuilder.littleEndian()
                                .raw(extended(0x02, 0xFFFFFF, 0xFFFFFF))
                                .raw(pixel()))),
                new Bomb("webp-frames-without-end.webp", WebpBombs::frames),
                new Bomb(
                        "webp-chunk-of-4-gb.webp",
                        () -> file(FileBuilder.littleEndian()
                                .raw(extended(0x08, 1, 1))
                                .text("EXIF")
                                .u32(0xFFFFFFFFL)
                                .raw(pixel()))),
                new Bomb("webp-empty-chunks.webp", WebpBombs::emptyChunks));
    }

    /** A picture of one pixel with another chunk behind it. */
    static byte[] with(String type, byte[] data) {
        return file(FileBuilder.littleEndian()
                .raw(extended(type.equals("EXIF") ? 0x08 : 0x04, 1, 1))
                .raw(pixel())
                .raw(chunk(type, data)));
    }

    private static byte[] lossless(int width, int height) {
        long bits = width | (long) height << 14;
        return file(FileBuilder.littleEndian()
                .raw(chunk(
                        "VP8L",
                        FileBuilder.littleEndian()
                                .u8(0x2F)
                                .u32(bits)
                                .u8(0x88, 0x88, 0x08)
                                .zeros(1000)
                                .bytes())));
    }

    private static byte[] frames() {
        FileBuilder file =
                FileBuilder.littleEndian().raw(extended(0x02, 16_383, 16_383)).raw(chunk("ANIM", new byte[6]));
        for (int i = 0; i < 50_000; i++) {
            file.raw(chunk(
                    "ANMF", FileBuilder.littleEndian().zeros(16).raw(pixel()).bytes()));
        }
        return file(file);
    }

    private static byte[] emptyChunks() {
        FileBuilder file = FileBuilder.littleEndian().raw(extended(0, 1, 1));
        for (int i = 0; i < 300_000; i++) {
            file.raw(chunk("JUNK", new byte[0]));
        }
        return file(file.raw(pixel()));
    }

    private static byte[] pixel() {
        return chunk("VP8L", FileBuilder.littleEndian().u8(PIXEL).bytes());
    }

    private static byte[] extended(int flags, int width, int height) {
        return chunk(
                "VP8X",
                FileBuilder.littleEndian()
                        .u8(flags, 0, 0, 0, width, width >> 8, width >> 16, height, height >> 8, height >> 16)
                        .bytes());
    }

    private static byte[] chunk(String type, byte[] data) {
        return FileBuilder.littleEndian()
                .text(type)
                .u32(data.length)
                .raw(data)
                .zeros(data.length & 1)
                .bytes();
    }

    private static byte[] file(FileBuilder chunks) {
        return FileBuilder.littleEndian()
                .text("RIFF")
                .u32(4L + chunks.length())
                .text("WEBP")
                .raw(chunks.bytes())
                .bytes();
    }
}
