package dev.memorylane.poison.bomb;

import dev.memorylane.poison.FileBuilder;
import java.util.List;

/** Absurd scans, frames, restarts and segments; pictures in pictures. */
final class JpegBombs {
    private JpegBombs() {}

    static List<Bomb> all() {
        return List.of(
                new Bomb("jpeg-65535.jpg", () -> sized(JpegFile.BASELINE, 65_535, 65_535)),
                new Bomb("jpeg-65535-progressive.jpg", () -> sized(JpegFile.PROGRESSIVE, 65_535, 65_535)),
                new Bomb("jpeg-17000-progressive.jpg", () -> sized(JpegFile.PROGRESSIVE, 17_000, 17_000)),
                new Bomb("jpeg-65535-wide.jpg", () -> sized(JpegFile.BASELINE, 65_535, 1)),
                new Bomb("jpeg-height-unknown.jpg", () -> sized(JpegFile.BASELINE, 1000, 0)),
                new Bomb("jpeg-progressive-10000-scans.jpg", () -> scans(8000, 10_000)),
                new Bomb("jpeg-progressive-500-scans.jpg", () -> scans(10_000, 500)),
                new Bomb("jpeg-restarts.jpg", JpegBombs::restarts),
                new Bomb("jpeg-fill-bytes.jpg", JpegBombs::fill),
                new Bomb("jpeg-segments-without-end.jpg", JpegBombs::segments),
                new Bomb("jpeg-frames-within-frames.jpg", JpegBombs::frames),
                new Bomb("jpeg-thumbnails-within.jpg", () -> thumbnails(40)),
                new Bomb("jpeg-multi-picture-loop.jpg", JpegBombs::multiPicture),
                new Bomb("jpeg-only-segments-16-mb.jpg", JpegBombs::onlySegments));
    }

    private static byte[] sized(int kind, int width, int height) {
        int to = kind == JpegFile.PROGRESSIVE ? 0 : 63;
        return new JpegFile()
                .tables()
                .frame(kind, width, height)
                .scan(0, to, 0, 0, 100_000)
                .end();
    }

    private static byte[] scans(int side, int count) {
        JpegFile jpeg = new JpegFile().tables().frame(JpegFile.PROGRESSIVE, side, side);
        jpeg.scan(0, 0, 0, 1, 1000);
        for (int i = 0; i < count; i++) {
            jpeg.scan(1 + i % 63, 1 + i % 63, 0, 0, 10);
        }
        return jpeg.end();
    }

    private static byte[] restarts() {
        JpegFile jpeg = new JpegFile()
                .tables()
                .segment(0xDD, new byte[] {0, 1})
                .frame(JpegFile.BASELINE, 8000, 8000)
                .scan(0, 63, 0, 0, 1);
        FileBuilder data = FileBuilder.bigEndian();
        for (int i = 0; i < 1_000_000; i++) {
            data.u8(0xFF, 0xD0 + i % 8, 0);
        }
        return jpeg.raw(data.bytes()).end();
    }

    private static byte[] fill() {
        byte[] fill = new byte[4 << 20];
        java.util.Arrays.fill(fill, (byte) 0xFF);
        return new JpegFile().raw(fill).picture().end();
    }

    private static byte[] segments() {
        JpegFile jpeg = new JpegFile();
        for (int i = 0; i < 300_000; i++) {
            jpeg.segment(0xE1, new byte[] {'E', 'x', 'i', 'f', 0, 0});
        }
        return jpeg.picture().end();
    }

    private static byte[] frames() {
        JpegFile jpeg = new JpegFile().tables();
        for (int i = 0; i < 5000; i++) {
            jpeg.frame(i % 2 == 0 ? JpegFile.BASELINE : JpegFile.PROGRESSIVE, 65_535 - i, 60_000);
        }
        return jpeg.scan(0, 63, 0, 0, 100).end();
    }

    /** A JPEG with a thumbnail with a thumbnail with … */
    private static byte[] thumbnails(int depth) {
        byte[] inner = new JpegFile().picture().end();
        for (int i = 0; i < depth; i++) {
            byte[] directory = new TiffDirectoryBuilder()
                    .entry(0x0201, TiffDirectoryBuilder.LONG, 1, 8 + 2 + 24 + 4)
                    .entry(0x0202, TiffDirectoryBuilder.LONG, 1, inner.length)
                    .file(8)
                    .raw(inner)
                    .bytes();
            inner = new JpegFile().exif(directory).picture().end();
        }
        return inner;
    }

    /** The index of CIPA DC-007 names this very picture again and again. */
    private static byte[] multiPicture() {
        FileBuilder entries = FileBuilder.bigEndian();
        for (int i = 0; i < 4000; i++) {
            entries.u32(0x030000, 0xFFFFFFFFL, 0).u16(1, 1);
        }
        byte[] index = FileBuilder.bigEndian()
                .text("MPF\0MM\0*")
                .u32(8)
                .u16(2)
                .u16(0xB001, 4)
                .u32(1, 0xFFFFFFFFL)
                .u16(0xB002, 7)
                .u32(64_000, 38)
                .u32(8)
                .raw(entries.bytes())
                .bytes();
        return new JpegFile().segment(0xE2, index).picture().end();
    }

    private static byte[] onlySegments() {
        JpegFile jpeg = new JpegFile();
        for (int i = 0; i < 256; i++) {
            jpeg.segment(0xE1, new byte[65_533]);
        }
        return jpeg.picture().end();
    }
}
