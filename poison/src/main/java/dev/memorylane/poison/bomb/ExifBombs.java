package dev.memorylane.poison.bomb;

import dev.memorylane.poison.FileBuilder;
import java.util.List;
import java.util.function.Supplier;

/** EXIF that leads in circles or claims gigabytes, in each container that carries it. */
final class ExifBombs {
    private static final int SUB_DIRECTORY = 34665;
    private static final int GPS = 34853;
    private static final int MAKER_NOTE = 37500;
    private static final int SUB_DIRECTORIES = 330;

    private ExifBombs() {}

    static List<Bomb> all() {
        return List.of(
                jpeg("exif-loop.jpg", ExifBombs::loop),
                png("exif-loop.png", ExifBombs::loop),
                webp("exif-loop.webp", ExifBombs::loop),
                jpeg("exif-claims-gigabytes.jpg", ExifBombs::claims),
                png("exif-claims-gigabytes.png", ExifBombs::claims),
                jpeg("exif-directories-in-chain.jpg", ExifBombs::chain),
                jpeg("exif-fan-of-directories.jpg", ExifBombs::fan),
                png("exif-same-value-often.png", ExifBombs::often),
                jpeg("exif-same-value-often.jpg", ExifBombs::often));
    }

    private static Bomb jpeg(String name, Supplier<byte[]> tiff) {
        return new Bomb(name, () -> new JpegFile().exif(tiff.get()).picture().end());
    }

    private static Bomb png(String name, Supplier<byte[]> tiff) {
        return new Bomb(name, () -> new PngFile()
                .header(1, 1, 8, PngFile.GREY, false)
                .chunk("eXIf", tiff.get())
                .pixel()
                .end());
    }

    private static Bomb webp(String name, Supplier<byte[]> tiff) {
        return new Bomb(name, () -> WebpBombs.with("EXIF", tiff.get()));
    }

    private static byte[] loop() {
        return new TiffDirectoryBuilder()
                .entry(SUB_DIRECTORY, TiffDirectoryBuilder.LONG, 1, 8)
                .entry(GPS, TiffDirectoryBuilder.LONG, 1, 8)
                .entry(SUB_DIRECTORIES, TiffDirectoryBuilder.LONG, 0xFFFF, 8)
                .entry(MAKER_NOTE, 7, 0xFFFF, 0)
                .file(8)
                .bytes();
    }

    private static byte[] claims() {
        TiffDirectoryBuilder all = new TiffDirectoryBuilder();
        for (int tag : new int[] {0x010F, 0x0110, 0x9003, 0x9286, 0x8769, 0x02BC, 0x927C, 0x8773}) {
            all.entry(tag, 7, 0x7FFFFFFFL, 8)
                    .entry(tag, 2, 0xFFFFFFFFL, 0xFFFFFFFFL)
                    .entry(tag, 5, 0x20000001L, 8);
        }
        return all.file(0).zeros(64).bytes();
    }

    private static byte[] chain() {
        FileBuilder tiff = FileBuilder.littleEndian().text("II*\0").u32(8);
        while (tiff.length() < 65_000) {
            tiff.raw(new TiffDirectoryBuilder()
                    .entry(SUB_DIRECTORY, TiffDirectoryBuilder.LONG, 1, tiff.length() + 18)
                    .bytes(tiff.length() + 18));
        }
        return tiff.bytes();
    }

    /** Each directory leads to all that follow: without a memory of where one was, 2^n steps. */
    private static byte[] fan() {
        FileBuilder tiff = FileBuilder.littleEndian().text("II*\0").u32(8);
        int entries = 40;
        int size = 2 + 12 * entries + 4;
        for (int i = 0; i < 100; i++) {
            TiffDirectoryBuilder directory = new TiffDirectoryBuilder();
            for (int j = 1; j <= entries; j++) {
                directory.entry(SUB_DIRECTORY, TiffDirectoryBuilder.LONG, 1, 8 + (long) size * (i + j));
            }
            tiff.raw(directory.bytes(0));
        }
        return tiff.bytes();
    }

    /** Thousands of entries share one value of 60 kB. */
    private static byte[] often() {
        TiffDirectoryBuilder all = new TiffDirectoryBuilder();
        for (int i = 0; i < 5000; i++) {
            all.entry(i, 2, 60_000, 8);
        }
        return all.file(0).bytes();
    }
}
