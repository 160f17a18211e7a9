package dev.memorylane.poison.bomb;

import dev.memorylane.poison.FileBuilder;
import java.util.List;

/** Camera RAW whose previews are the file itself, lie outside of it, or are other RAW files. */
final class RawBombs {
    private static final int SUB_DIRECTORIES = 330;
    private static final int JPEG_AT = 0x0201;
    private static final int JPEG_BYTES = 0x0202;

    private RawBombs() {}

    static List<Bomb> all() {
        return List.of(
                new Bomb("raw-preview-is-itself.cr2", () -> preview("II*\0", 0, 1000)),
                new Bomb("raw-preview-is-itself.nef", () -> preview("II*\0", 0, 0xFFFFFFFFL)),
                new Bomb("raw-preview-of-2-gb.arw", () -> preview("II*\0", 100, 0x7FFFFFFFL)),
                new Bomb("raw-preview-is-itself.rw2", () -> preview("IIU\0", 0, 500)),
                new Bomb("raw-preview-is-itself.orf", () -> preview("IIRO", 8, 500)),
                new Bomb("raw-directories-loop.dng", RawBombs::loop),
                new Bomb("raw-many-previews.dng", RawBombs::many),
                new Bomb("raw-preview-is-itself.raf", () -> fuji(0, 0xFFFFFFFFL)),
                new Bomb("raw-preview-outside.raf", () -> fuji(0xFFFFFFF0L, 0xFFFFFFFFL)),
                new Bomb("raw-raf-in-raf.raf", RawBombs::fujiInFuji));
    }

    private static byte[] preview(String magic, long at, long bytes) {
        return FileBuilder.littleEndian()
                .text(magic)
                .u32(8)
                .raw(new TiffDirectoryBuilder()
                        .entry(254, TiffDirectoryBuilder.LONG, 1, 1)
                        .entry(JPEG_AT, TiffDirectoryBuilder.LONG, 1, at)
                        .entry(JPEG_BYTES, TiffDirectoryBuilder.LONG, 1, bytes)
                        .entry(SUB_DIRECTORIES, TiffDirectoryBuilder.LONG, 1, 8)
                        .bytes(8))
                .raw(new JpegFile().picture().end())
                .bytes();
    }

    private static byte[] loop() {
        return new TiffDirectoryBuilder()
                .entry(50706, 1, 4, 0x401)
                .entry(SUB_DIRECTORIES, TiffDirectoryBuilder.LONG, 0xFFFFFFFFL, 8)
                .entry(34665, TiffDirectoryBuilder.LONG, 1, 8)
                .entry(37500, 7, 0xFFFFFFFFL, 8)
                .file(8)
                .bytes();
    }

    private static byte[] many() {
        FileBuilder file = FileBuilder.littleEndian().text("II*\0").u32(8);
        for (int i = 0; i < 20_000; i++) {
            file.raw(new TiffDirectoryBuilder()
                    .entry(JPEG_AT, TiffDirectoryBuilder.LONG, 1, 1_080_008)
                    .entry(JPEG_BYTES, TiffDirectoryBuilder.LONG, 1, 0x7FFFFFFF)
                    .entry(254, TiffDirectoryBuilder.LONG, 1, 1)
                    .entry(50706, 1, 4, 0x401)
                    .bytes(file.length() + 54));
        }
        return file.raw(new JpegFile()
                        .tables()
                        .frame(JpegFile.BASELINE, 65_000, 4000)
                        .end())
                .bytes();
    }

    private static byte[] fuji(long at, long bytes) {
        return FileBuilder.bigEndian()
                .text("FUJIFILMCCD-RAW ")
                .zeros(68)
                .u32(at, bytes, 0, 0xFFFFFFFFL, 0, 0xFFFFFFFFL)
                .raw(new JpegFile().picture().end())
                .bytes();
    }

    private static byte[] fujiInFuji() {
        byte[] inner = fuji(84, 100);
        for (int i = 0; i < 20; i++) {
            inner = FileBuilder.bigEndian()
                    .text("FUJIFILMCCD-RAW ")
                    .zeros(68)
                    .u32(108, inner.length, 108, inner.length, 108, inner.length)
                    .raw(inner)
                    .bytes();
        }
        return inner;
    }
}
