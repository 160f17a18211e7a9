package dev.memorylane.poison.bomb;

import dev.memorylane.poison.FileBuilder;
import java.util.List;

/** Pictures, texts and profiles that inflate enormously, and chunks without end. */
final class PngBombs {
    private static final int SIDE = 60_000;

    private PngBombs() {}

    static List<Bomb> all() {
        return List.of(
                new Bomb("png-60000-grey-bits.png", () -> picture(SIDE, SIDE, 1, PngFile.GREY, Zeros.gigabyte())),
                new Bomb(
                        "png-60000-rgb-claimed.png",
                        () -> picture(SIDE, SIDE, 8, PngFile.RGB, Zeros.deflated(1 << 20))),
                new Bomb("png-17000-rgba-16.png", () -> picture(17_000, 17_000, 16, PngFile.RGBA, Zeros.gigabyte())),
                new Bomb("png-17000-interlaced.png", PngBombs::interlaced),
                new Bomb("png-more-data-than-picture.png", () -> picture(64, 64, 8, PngFile.RGB, Zeros.gigabyte())),
                new Bomb("png-200000-wide.png", () -> picture(200_000, 1, 8, PngFile.GREY, Zeros.deflated(200_001))),
                new Bomb("png-200000-high.png", () -> picture(1, 200_000, 8, PngFile.GREY, Zeros.deflated(400_000))),
                new Bomb("png-text-inflates.png", () -> withChunk("zTXt", "Comment\0\0", Zeros.gigabyte())),
                new Bomb(
                        "png-xmp-inflates.png",
                        () -> withChunk("iTXt", "XML:com.adobe.xmp\0\1\0\0\0", Zeros.gigabyte())),
                new Bomb("png-profile-inflates.png", () -> withChunk("iCCP", "icc\0\0", Zeros.gigabyte())),
                new Bomb("png-chunks-without-end.png", PngBombs::manyChunks),
                new Bomb("png-empty-data-chunks.png", PngBombs::emptyData),
                new Bomb("png-chunk-of-2-gb.png", () -> claimed("eXIf", 0x7FFFFFFFL)),
                new Bomb("png-data-of-4-gb.png", () -> claimed("IDAT", 0xFFFFFFFFL)));
    }

    private static byte[] picture(int width, int height, int depth, int colour, byte[] data) {
        return new PngFile()
                .header(width, height, depth, colour, false)
                .chunk("IDAT", data)
                .end();
    }

    private static byte[] interlaced() {
        return new PngFile()
                .header(17_000, 17_000, 8, PngFile.GREY, true)
                .chunk("IDAT", Zeros.deflated(17_000L * 17_010))
                .end();
    }

    private static byte[] withChunk(String type, String head, byte[] data) {
        return new PngFile()
                .header(1, 1, 8, PngFile.GREY, false)
                .chunk(type, FileBuilder.bigEndian().text(head).raw(data).bytes())
                .pixel()
                .end();
    }

    private static byte[] manyChunks() {
        PngFile png = new PngFile().header(1, 1, 8, PngFile.GREY, false);
        for (int i = 0; i < 100_000; i++) {
            png.chunk("tEXt", new byte[] {'a', 0, 'b'});
        }
        return png.pixel().end();
    }

    private static byte[] emptyData() {
        PngFile png = new PngFile().header(1, 1, 8, PngFile.GREY, false);
        for (int i = 0; i < 200_000; i++) {
            png.chunk("IDAT", new byte[0]);
        }
        return png.pixel().end();
    }

    private static byte[] claimed(String type, long length) {
        return new PngFile()
                .header(100, 100, 8, PngFile.GREY, false)
                .claim(type, length)
                .end();
    }
}
