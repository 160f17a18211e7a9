package dev.memorylane.poison.bomb;

import dev.memorylane.poison.FileBuilder;
import java.util.List;

/** Sizes and palettes beyond reason, run lengths that never end. */
final class BmpBombs {
    private static final int RLE8 = 1;

    private BmpBombs() {}

    static List<Bomb> all() {
        return List.of(
                new Bomb("bmp-60000.bmp", () -> bmp(60_000, 60_000, 24, 0, 0)),
                new Bomb("bmp-60000-run-lengths.bmp", () -> bmp(60_000, 60_000, 8, RLE8, 256)),
                new Bomb("bmp-16000-run-lengths.bmp", () -> bmp(16_000, 16_000, 8, RLE8, 256)),
                new Bomb("bmp-lowest-height.bmp", () -> bmp(100, 0x80000000L, 24, 0, 0)),
                new Bomb("bmp-palette-of-4-billion.bmp", () -> bmp(100, 100, 8, 0, 0xFFFFFFFFL)),
                new Bomb("bmp-lowest-width.bmp", () -> bmp(0x80000000L, 0x80000001L, 32, 3, 0)));
    }

    private static byte[] bmp(long width, long height, int depth, int compression, long colours) {
        return FileBuilder.littleEndian()
                .text("BM")
                .u32(0xFFFFFFFFL, 0, 54 + 1024)
                .u32(40, width, height)
                .u16(1, depth)
                .u32(compression, 0, 0, 0, colours, colours)
                .zeros(50_000)
                .bytes();
    }
}
