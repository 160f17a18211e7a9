package dev.memorylane.poison.bomb;

import dev.memorylane.poison.FileBuilder;
import java.util.List;

/** Pictures of 60,000 × 60,000, directories that lead to themselves, strips and tiles without number. */
final class TiffBombs {
    private static final int SIDE = 60_000;
    private static final int DEFLATE = 8;
    private static final int FIRST_DATA = 8 + 2 + 9 * 12 + 4;

    private TiffBombs() {}

    static List<Bomb> all() {
        return List.of(
                new Bomb("tiff-60000-plain.tif", () -> picture(SIDE, SIDE, 1, new byte[1000])),
                new Bomb("tiff-60000-deflate.tif", () -> picture(SIDE, SIDE, DEFLATE, Zeros.gigabyte())),
                new Bomb("tiff-16000-deflate.tif", () -> picture(16_000, 16_000, DEFLATE, Zeros.deflated(256_000_000))),
                new Bomb("tiff-4-billion-wide.tif", () -> picture(0xFFFFFFFFL, 0xFFFFFFFFL, 1, new byte[10])),
                new Bomb("tiff-directory-is-next.tif", () -> small().file(8).bytes()),
                new Bomb("tiff-directories-in-chain.tif", TiffBombs::chain),
                new Bomb("tiff-strip-of-4-gb.tif", () -> strip(0xFFFFFFFFL)),
                new Bomb("tiff-strips-without-number.tif", () -> arrays(273, 279, 0x3FFFFFFFL)),
                new Bomb("tiff-tiles-of-a-pixel.tif", TiffBombs::tiles),
                new Bomb("tiff-values-without-number.tif", TiffBombs::values),
                new Bomb("tiff-big-without-number.tif", TiffBombs::big),
                new Bomb("tiff-65535-entries.tif", TiffBombs::entries));
    }

    private static byte[] picture(long width, long height, int compression, byte[] data) {
        return new TiffDirectoryBuilder()
                .picture(width, height, compression, FIRST_DATA, data.length)
                .file(0)
                .raw(data)
                .bytes();
    }

    private static TiffDirectoryBuilder small() {
        return new TiffDirectoryBuilder().picture(16, 16, 1, 8, 256);
    }

    private static byte[] strip(long bytes) {
        return new TiffDirectoryBuilder()
                .picture(1000, 1000, 1, 8, bytes)
                .file(0)
                .zeros(500)
                .bytes();
    }

    private static byte[] chain() {
        FileBuilder file = FileBuilder.littleEndian().text("II*\0").u32(8);
        for (int i = 0; i < 100_000; i++) {
            byte[] empty = new TiffDirectoryBuilder()
                    .entry(254, TiffDirectoryBuilder.LONG, 1, 1)
                    .bytes(file.length() + 18);
            file.raw(empty);
        }
        return file.raw(small().bytes(8)).zeros(300).bytes();
    }

    private static byte[] arrays(int offsets, int lengths, long count) {
        return new TiffDirectoryBuilder()
                .entry(256, TiffDirectoryBuilder.LONG, 1, 1000)
                .entry(257, TiffDirectoryBuilder.LONG, 1, 1000)
                .entry(offsets, TiffDirectoryBuilder.LONG, count, 100)
                .entry(lengths, TiffDirectoryBuilder.LONG, count, 100)
                .file(0)
                .zeros(1000)
                .bytes();
    }

    private static byte[] tiles() {
        return new TiffDirectoryBuilder()
                .entry(256, TiffDirectoryBuilder.LONG, 1, 17_000)
                .entry(257, TiffDirectoryBuilder.LONG, 1, 17_000)
                .entry(258, TiffDirectoryBuilder.SHORT, 1, 8)
                .entry(259, TiffDirectoryBuilder.SHORT, 1, DEFLATE)
                .entry(262, TiffDirectoryBuilder.SHORT, 1, 1)
                .entry(322, TiffDirectoryBuilder.LONG, 1, 1)
                .entry(323, TiffDirectoryBuilder.LONG, 1, 1)
                .entry(324, TiffDirectoryBuilder.LONG, 289_000_000, 8)
                .entry(325, TiffDirectoryBuilder.LONG, 289_000_000, 8)
                .file(0)
                .zeros(100_000)
                .bytes();
    }

    private static byte[] values() {
        TiffDirectoryBuilder all = small();
        for (int type = 1; type <= 18; type++) {
            all.entry(60_000 + type, type, 0xFFFFFFFFL, 8);
            all.entry(61_000 + type, type, 0x20000000L, 0xFFFFFFF0L);
        }
        return all.file(0).zeros(300).bytes();
    }

    private static byte[] big() {
        FileBuilder file =
                FileBuilder.littleEndian().text("II").u16(43, 8, 0).u64(16).u64(4);
        for (int tag : new int[] {256, 257, 273, 279}) {
            file.u16(tag, 16).u64(tag < 260 ? 1 : 1L << 60).u64(tag < 260 ? SIDE : 1L << 61);
        }
        return file.u64(16).bytes();
    }

    private static byte[] entries() {
        TiffDirectoryBuilder all = new TiffDirectoryBuilder();
        for (int i = 0; i < 65_535; i++) {
            all.entry(i, TiffDirectoryBuilder.LONG, 10_000, 8);
        }
        return all.file(8).bytes();
    }
}
