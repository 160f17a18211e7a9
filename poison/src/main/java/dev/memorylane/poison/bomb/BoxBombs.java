package dev.memorylane.poison.bomb;

import dev.memorylane.poison.FileBuilder;
import java.util.List;

/** HEIC, AVIF and CR3 (ISO base media files) of boxes in boxes, tables without number and claimed gigabytes. */
final class BoxBombs {
    private BoxBombs() {}

    static List<Bomb> all() {
        return List.of(
                new Bomb("box-within-box.heic", () -> heic("heic", nested("meta", 4, 50_000))),
                new Bomb("box-within-box.cr3", () -> heic("crx ", nested("moov", 0, 50_000))),
                new Bomb("box-items-without-number.heic", () -> heic("heic", items(0xFFFFFFFFL))),
                new Bomb("box-items-without-number.avif", () -> heic("avif", items(0xFFFFFFFFL))),
                new Bomb("box-empty-boxes.heic", () -> heic("heic", full("meta", boxes("free", 300_000)))),
                new Bomb("box-empty-boxes-at-top.heic", () -> heic("heic", boxes("free", 300_000))),
                new Bomb("box-of-2-gb.heic", () -> heic("heic", claimed("meta", 0x7FFFFFFFL))),
                new Bomb("box-of-many-exabytes.avif", () -> heic("avif", huge())),
                new Bomb("box-extents-without-number.heic", () -> heic("heic", extents())),
                new Bomb("box-entries-without-number.heic", () -> heic("heic", full("meta", entries()))));
    }

    private static byte[] heic(String brand, byte[] boxes) {
        byte[] type = box(
                "ftyp",
                FileBuilder.bigEndian().text(brand).u32(0).text("mif1" + brand).bytes());
        return FileBuilder.bigEndian().raw(type).raw(boxes).bytes();
    }

    private static byte[] box(String type, byte[] body) {
        return FileBuilder.bigEndian()
                .u32(8L + body.length)
                .text(type)
                .raw(body)
                .bytes();
    }

    private static byte[] full(String type, byte[] body) {
        return box(type, FileBuilder.bigEndian().u32(0).raw(body).bytes());
    }

    /** All sizes right: the outermost holds all the others. */
    private static byte[] nested(String type, int own, int depth) {
        FileBuilder boxes = FileBuilder.bigEndian();
        int each = 8 + own;
        for (int i = depth; i > 0; i--) {
            boxes.u32((long) i * each).text(type).zeros(own);
        }
        return boxes.bytes();
    }

    private static byte[] boxes(String type, int count) {
        FileBuilder boxes = FileBuilder.bigEndian();
        for (int i = 0; i < count; i++) {
            boxes.u32(8).text(type);
        }
        return boxes.bytes();
    }

    private static byte[] items(long count) {
        byte[] places = box(
                "iloc",
                FileBuilder.bigEndian()
                        .u32(0x02000000)
                        .u16(0)
                        .u32(count)
                        .zeros(400_000)
                        .bytes());
        byte[] infos = box(
                "iinf",
                FileBuilder.bigEndian().u32(0x01000000).u32(count).raw(exif()).bytes());
        return full("meta", FileBuilder.bigEndian().raw(infos).raw(places).bytes());
    }

    private static byte[] exif() {
        return box(
                "infe",
                FileBuilder.bigEndian().u32(0x02000000).u16(1, 0).text("Exif\0").bytes());
    }

    private static byte[] extents() {
        FileBuilder places = FileBuilder.bigEndian().u32(0).u16(0x4400, 60_000);
        for (int i = 0; i < 60_000; i++) {
            places.u16(i, 0, 65_535).u32(0, 0xFFFFFFFFL);
        }
        byte[] infos =
                box("iinf", FileBuilder.bigEndian().u32(0).u16(1).raw(exif()).bytes());
        return full(
                "meta",
                FileBuilder.bigEndian()
                        .raw(infos)
                        .raw(box("iloc", places.bytes()))
                        .bytes());
    }

    private static byte[] entries() {
        FileBuilder infos = FileBuilder.bigEndian().u32(0).u16(65_535);
        for (int i = 0; i < 65_535; i++) {
            infos.raw(box(
                    "infe",
                    FileBuilder.bigEndian()
                            .u32(0x02000000)
                            .u16(i, 0)
                            .text("mime\0")
                            .bytes()));
        }
        return box("iinf", infos.bytes());
    }

    private static byte[] claimed(String type, long size) {
        return FileBuilder.bigEndian().u32(size).text(type).zeros(1000).bytes();
    }

    private static byte[] huge() {
        return FileBuilder.bigEndian()
                .u32(1)
                .text("meta")
                .u64(Long.MAX_VALUE)
                .zeros(1000)
                .bytes();
    }
}
