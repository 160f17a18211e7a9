package dev.memorylane.poison.bomb;

import dev.memorylane.poison.FileBuilder;
import java.util.List;

/** Colour profiles (ICC.1:2022) that claim tables of terabytes or refer to themselves. */
final class ProfileBombs {
    private static final int HEADER = 128;

    private ProfileBombs() {}

    static List<Bomb> all() {
        return List.of(
                new Bomb("profile-grid-of-255.jpg", () -> jpeg(grid("mft2", 15, 255))),
                new Bomb("profile-grid-of-255.png", () -> png(grid("mft1", 3, 255))),
                new Bomb("profile-curve-of-4-billion.jpg", () -> jpeg(curve(0xFFFFFFFFL))),
                new Bomb("profile-curve-of-4-billion.png", () -> png(curve(0x7FFFFFFFL))),
                new Bomb("profile-tags-without-number.png", () -> png(tags(0xFFFFFFFFL, 20_000))),
                new Bomb("profile-255-pieces.jpg", ProfileBombs::pieces));
    }

    private static byte[] jpeg(byte[] profile) {
        byte[] content = FileBuilder.bigEndian()
                .text("ICC_PROFILE\0")
                .u8(1, 1)
                .raw(profile)
                .bytes();
        return new JpegFile().segment(0xE2, content).picture().end();
    }

    private static byte[] png(byte[] profile) {
        return new PngFile()
                .header(64, 64, 8, PngFile.RGB, false)
                .chunk(
                        "iCCP",
                        FileBuilder.bigEndian()
                                .text("icc\0\0")
                                .raw(deflated(profile))
                                .bytes())
                .chunk("IDAT", Zeros.deflated(64L * (64 * 3 + 1)))
                .end();
    }

    private static byte[] deflated(byte[] data) {
        java.util.zip.Deflater deflater = new java.util.zip.Deflater();
        deflater.setInput(data);
        deflater.finish();
        byte[] deflated = new byte[data.length + 1000];
        int length = deflater.deflate(deflated);
        deflater.end();
        return java.util.Arrays.copyOf(deflated, length);
    }

    private static byte[] profile(long tags, byte[] table, byte[] data) {
        return FileBuilder.bigEndian()
                .u32((long) HEADER + 4 + table.length + data.length)
                .text("lcms")
                .u32(0x04300000)
                .text("mntrRGB XYZ ")
                .zeros(12)
                .text("acsp")
                .zeros(HEADER - 40)
                .u32(tags)
                .raw(table)
                .raw(data)
                .bytes();
    }

    private static byte[] grid(String type, int channels, int points) {
        byte[] data = FileBuilder.bigEndian()
                .text(type)
                .u32(0)
                .u8(channels, channels, points, 0)
                .zeros(36)
                .u16(0xFFFF, 0xFFFF)
                .zeros(1000)
                .bytes();
        int at = HEADER + 4 + 12;
        return profile(
                1, FileBuilder.bigEndian().text("A2B0").u32(at, data.length).bytes(), data);
    }

    private static byte[] curve(long count) {
        byte[] data =
                FileBuilder.bigEndian().text("curv").u32(0, count).zeros(100).bytes();
        int at = HEADER + 4 + 36;
        return profile(
                3,
                FileBuilder.bigEndian()
                        .text("rTRC")
                        .u32(at, 0x7FFFFFFF)
                        .text("gTRC")
                        .u32(at, data.length)
                        .text("bTRC")
                        .u32(at, 0xFFFFFFFFL)
                        .bytes(),
                data);
    }

    private static byte[] tags(long claimed, int present) {
        FileBuilder table = FileBuilder.bigEndian();
        for (int i = 0; i < present; i++) {
            table.text("rXYZ").u32(0, 0xFFFFFFFFL);
        }
        return profile(claimed, table.bytes(), new byte[0]);
    }

    private static byte[] pieces() {
        JpegFile jpeg = new JpegFile();
        for (int i = 1; i <= 255; i++) {
            jpeg.segment(
                    0xE2,
                    FileBuilder.bigEndian()
                            .text("ICC_PROFILE\0")
                            .u8(i, 255)
                            .raw(i == 1 ? grid("mft2", 4, 255) : new byte[60_000])
                            .bytes());
        }
        return jpeg.picture().end();
    }
}
