package dev.memorylane.poison.bomb;

import dev.memorylane.poison.FileBuilder;
import java.util.List;

/** Huge canvases and frames without end (GIF89a). */
final class GifBombs {
    private GifBombs() {}

    static List<Bomb> all() {
        return List.of(
                new Bomb("gif-canvas-65535.gif", () -> gif(65_535, 65_535, 1, 1, 1)),
                new Bomb("gif-frame-65535.gif", () -> gif(1, 1, 65_535, 65_535, 1)),
                new Bomb("gif-16000.gif", () -> gif(16_000, 16_000, 16_000, 16_000, 1)),
                new Bomb("gif-million-frames.gif", () -> gif(100, 100, 100, 100, 1_000_000)),
                new Bomb("gif-comments-without-end.gif", GifBombs::comments));
    }

    private static FileBuilder head(int width, int height) {
        return FileBuilder.littleEndian()
                .text("GIF89a")
                .u16(width, height)
                .u8(0x80, 0, 0)
                .zeros(6);
    }

    private static byte[] gif(int width, int height, int frameWidth, int frameHeight, int frames) {
        FileBuilder file = head(width, height);
        for (int i = 0; i < frames; i++) {
            file.u8(0x2C).u16(0, 0, frameWidth, frameHeight).u8(0, 2, 2, 0x44, 1, 0);
        }
        return file.u8(0x3B).bytes();
    }

    private static byte[] comments() {
        FileBuilder file = head(10, 10);
        for (int i = 0; i < 1_000_000; i++) {
            file.u8(0x21, 0xFE, 1, 'a', 0);
        }
        return file.u8(0x2C).u16(0, 0, 10, 10).u8(0, 2, 2, 0x44, 1, 0, 0x3B).bytes();
    }
}
