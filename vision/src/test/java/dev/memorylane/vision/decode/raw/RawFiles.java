package dev.memorylane.vision.decode.raw;

import dev.memorylane.vision.decode.Bytes;
import dev.memorylane.vision.decode.OpenCv;
import dev.memorylane.vision.decode.Quadrants;
import java.nio.ByteOrder;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/** Containers of every RAW format with small previews in the places where cameras put them. */
final class RawFiles {
    /** The preview of each file, and the photo's size that each file tells. */
    static final int WIDTH = 480;

    static final int HEIGHT = 320;
    static final int FULL_WIDTH = 6000;
    static final int FULL_HEIGHT = 4000;

    private static final int NONE = 0;
    private static final int MAKE = 0x010F;
    private static final byte[] THUMBNAIL = jpeg(160, 120);
    static final byte[] PREVIEW = jpeg(WIDTH, HEIGHT);

    private RawFiles() {}

    static byte[] jpeg(int width, int height) {
        return OpenCv.encodeJpeg(Quadrants.picture(width, height), 80);
    }

    /** A JPEG with an EXIF that says nothing but an orientation. */
    static byte[] withOrientation(byte[] jpeg, int orientation) {
        TiffWriter exif = new TiffWriter(ByteOrder.BIG_ENDIAN, "MM\0*", "");
        byte[] tiff = exif.file(exif.directory(NONE, exif.shorts(Directory.ORIENTATION, orientation)));
        Bytes out = Bytes.bigEndian().u16(0xFFD8).u16(0xFFE1).u16(2 + 6 + tiff.length);
        out.text("Exif\0\0").raw(tiff);
        return out.raw(java.util.Arrays.copyOfRange(jpeg, 2, jpeg.length)).get();
    }

    /** What a camera keeps a sensor's values in: a JPEG of process 14. */
    static byte[] losslessJpeg() {
        byte[] jpeg = jpeg(640, 480);
        for (int i = 0; i < jpeg.length - 1; i++) {
            if (jpeg[i] == (byte) 0xFF && jpeg[i + 1] == (byte) 0xC0) {
                jpeg[i + 1] = (byte) 0xC3;
            }
        }
        return jpeg;
    }

    /** Files by the name of their format; each to be turned by {@code orientation}. */
    static Map<String, byte[]> all(int orientation) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("CR2", cr2(orientation));
        files.put("CR3", cr3(orientation, true));
        files.put("CR3 without its track", cr3(orientation, false));
        files.put("NEF", nef(orientation));
        files.put("NEF with a preview in the maker's note", nefOfNote(orientation));
        files.put("ARW", arw(orientation));
        files.put("DNG", dng(orientation));
        files.put("ORF", orf(orientation));
        files.put("PEF", pef(orientation));
        files.put("SRW", srw(orientation));
        files.put("RW2", rw2(orientation));
        files.put("RAF", raf(orientation));
        return files;
    }

    static byte[] cr2(int orientation) {
        TiffWriter tiff = new TiffWriter(ByteOrder.LITTLE_ENDIAN, "II*\0", "CR\2\0\0\0\0\0");
        int preview = tiff.blob(PREVIEW);
        int thumbnail = tiff.blob(THUMBNAIL);
        int sensor = tiff.blob(losslessJpeg());
        int raw = tiff.directory(
                NONE,
                tiff.shorts(0x103, 6),
                tiff.longs(Directory.STRIP_OFFSETS, sensor),
                tiff.longs(Directory.STRIP_LENGTHS, losslessJpeg().length));
        int small = tiff.directory(
                raw, tiff.longs(Directory.JPEG_OFFSET, thumbnail), tiff.longs(Directory.JPEG_LENGTH, THUMBNAIL.length));
        return tiff.file(tiff.directory(
                small,
                tiff.shorts(Directory.WIDTH, WIDTH),
                tiff.shorts(0x103, 6),
                tiff.longs(Directory.STRIP_OFFSETS, preview),
                tiff.shorts(Directory.ORIENTATION, orientation),
                tiff.longs(Directory.STRIP_LENGTHS, PREVIEW.length),
                tiff.longs(Directory.EXIF, exif(tiff))));
    }

    private static int exif(TiffWriter tiff, TiffWriter.Entry... more) {
        TiffWriter.Entry[] entries = java.util.Arrays.copyOf(more, more.length + 2);
        entries[more.length] = tiff.longs(Directory.EXIF_WIDTH, FULL_WIDTH);
        entries[more.length + 1] = tiff.longs(Directory.EXIF_HEIGHT, FULL_HEIGHT);
        return tiff.directory(NONE, entries);
    }

    private static int sensor(TiffWriter tiff, int width, int height, TiffWriter.Entry... more) {
        TiffWriter.Entry[] entries = java.util.Arrays.copyOf(more, more.length + 3);
        entries[more.length] = tiff.longs(Directory.WIDTH, width);
        entries[more.length + 1] = tiff.longs(Directory.HEIGHT, height);
        entries[more.length + 2] = tiff.shorts(Directory.PHOTOMETRIC, 32803);
        return tiff.directory(NONE, entries);
    }

    static byte[] nef(int orientation) {
        TiffWriter tiff = new TiffWriter(ByteOrder.BIG_ENDIAN, "MM\0*", "");
        int preview = tiff.blob(PREVIEW);
        int thumbnail = tiff.blob(new byte[160 * 120 * 3]);
        int jpeg = tiff.directory(
                NONE, tiff.longs(Directory.JPEG_OFFSET, preview), tiff.longs(Directory.JPEG_LENGTH, PREVIEW.length));
        int sensor = sensor(tiff, FULL_WIDTH, FULL_HEIGHT);
        return tiff.file(tiff.directory(
                NONE,
                tiff.shorts(Directory.ORIENTATION, orientation),
                tiff.longs(Directory.STRIP_OFFSETS, thumbnail),
                tiff.longs(Directory.STRIP_LENGTHS, 160 * 120 * 3),
                tiff.longs(Directory.SUB_DIRECTORIES, jpeg, sensor)));
    }

    static byte[] nefOfNote(int orientation) {
        TiffWriter own = new TiffWriter(ByteOrder.LITTLE_ENDIAN, "II*\0", "");
        int preview = own.blob(PREVIEW);
        int directory = own.directory(
                NONE, own.longs(Directory.JPEG_OFFSET, preview), own.longs(Directory.JPEG_LENGTH, PREVIEW.length));
        byte[] inner = own.file(own.directory(NONE, own.longs(0x0011, directory)));
        byte[] note = Bytes.bigEndian().text("Nikon\0\2\u0010\0\0").raw(inner).get();
        return withNote(ByteOrder.BIG_ENDIAN, "MM\0*", "NIKON CORPORATION", orientation, note);
    }

    private static byte[] withNote(ByteOrder order, String head, String make, int orientation, byte[] note) {
        TiffWriter tiff = new TiffWriter(order, head, "");
        int exif = exif(tiff, tiff.bytes(Directory.MAKER_NOTE, note));
        return tiff.file(tiff.directory(
                NONE,
                tiff.text(MAKE, make),
                tiff.shorts(Directory.ORIENTATION, orientation),
                tiff.longs(Directory.EXIF, exif),
                tiff.longs(Directory.SUB_DIRECTORIES, sensor(tiff, FULL_WIDTH + 48, FULL_HEIGHT + 30))));
    }

    static byte[] arw(int orientation) {
        TiffWriter tiff = new TiffWriter(ByteOrder.LITTLE_ENDIAN, "II*\0", "");
        int preview = tiff.blob(PREVIEW);
        int sensor = sensor(tiff, FULL_WIDTH + 48, FULL_HEIGHT + 24);
        int exif = exif(tiff);
        return tiff.file(tiff.directory(
                NONE,
                tiff.shorts(Directory.ORIENTATION, orientation),
                tiff.longs(Directory.SUB_DIRECTORIES, sensor),
                tiff.longs(Directory.JPEG_OFFSET, preview),
                tiff.longs(Directory.JPEG_LENGTH, PREVIEW.length),
                tiff.longs(Directory.EXIF, exif)));
    }

    static byte[] dng(int orientation) {
        TiffWriter tiff = new TiffWriter(ByteOrder.LITTLE_ENDIAN, "II*\0", "");
        int preview = tiff.blob(PREVIEW);
        int tile = tiff.blob(losslessJpeg());
        int shown = tiff.directory(
                NONE,
                tiff.shorts(0x103, 7),
                tiff.longs(Directory.STRIP_OFFSETS, preview),
                tiff.longs(Directory.STRIP_LENGTHS, PREVIEW.length));
        int sensor = sensor(
                tiff,
                FULL_WIDTH + 200,
                FULL_HEIGHT + 100,
                tiff.longs(Directory.TILE_OFFSETS, tile),
                tiff.longs(Directory.TILE_LENGTHS, losslessJpeg().length),
                tiff.longs(Directory.DEFAULT_CROP_SIZE, FULL_WIDTH, FULL_HEIGHT));
        return tiff.file(tiff.directory(
                NONE,
                tiff.shorts(Directory.ORIENTATION, orientation),
                tiff.bytes(50706, new byte[] {1, 4, 0, 0}),
                tiff.longs(Directory.SUB_DIRECTORIES, sensor, shown)));
    }

    static byte[] orf(int orientation) {
        TiffWriter note = new TiffWriter(ByteOrder.LITTLE_ENDIAN, "OLYM", "");
        int preview = note.blob(PREVIEW);
        int settings = note.directory(
                NONE, note.longs(0x0100, 1), note.longs(0x0101, preview), note.longs(0x0102, PREVIEW.length));
        // The directory stands right behind the header: it points back to what is placed behind it.
        Bytes bytes = Bytes.of(ByteOrder.LITTLE_ENDIAN).text("OLYMPUS\0II\3\0");
        int shift = 12 + 2 + 12 + 4;
        bytes.u16(1).u16(0x2020).u16(13).u32(1).u32(settings + shift).u32(0);
        byte[] behind = note.file(0);
        java.nio.ByteBuffer.wrap(behind).order(ByteOrder.LITTLE_ENDIAN).putInt(settings + 2 + 12 + 8, preview + shift);
        return withNote(
                ByteOrder.LITTLE_ENDIAN,
                "IIRO",
                "OLYMPUS CORPORATION",
                orientation,
                bytes.raw(behind).get());
    }

    static byte[] pef(int orientation) {
        TiffWriter tiff = new TiffWriter(ByteOrder.BIG_ENDIAN, "MM\0*", "");
        int preview = tiff.blob(PREVIEW);
        Bytes note = Bytes.bigEndian().text("AOC\0MM").u16(2);
        note.u16(3).u16(4).u32(1).u32(PREVIEW.length);
        note.u16(4).u16(4).u32(1).u32(preview).u32(0);
        int exif = exif(tiff, tiff.bytes(Directory.MAKER_NOTE, note.get()));
        return tiff.file(tiff.directory(
                NONE,
                tiff.shorts(Directory.PHOTOMETRIC, 32803),
                tiff.shorts(Directory.ORIENTATION, orientation),
                tiff.longs(Directory.EXIF, exif)));
    }

    static byte[] srw(int orientation) {
        TiffWriter tiff = new TiffWriter(ByteOrder.LITTLE_ENDIAN, "II*\0", "");
        int preview = tiff.blob(PREVIEW);
        int directory = tiff.directory(
                NONE, tiff.longs(Directory.JPEG_OFFSET, preview), tiff.longs(Directory.JPEG_LENGTH, PREVIEW.length));
        Bytes note = Bytes.of(ByteOrder.LITTLE_ENDIAN).u16(1);
        note.u16(0x0035).u16(4).u32(1).u32(directory).u32(0);
        int exif = exif(tiff, tiff.bytes(Directory.MAKER_NOTE, note.get()));
        return tiff.file(tiff.directory(
                NONE,
                tiff.text(MAKE, "SAMSUNG"),
                tiff.shorts(Directory.PHOTOMETRIC, 32803),
                tiff.shorts(Directory.ORIENTATION, orientation),
                tiff.longs(Directory.EXIF, exif)));
    }

    static byte[] rw2(int orientation) {
        TiffWriter tiff = new TiffWriter(ByteOrder.LITTLE_ENDIAN, "IIU\0", "");
        return tiff.file(tiff.directory(
                NONE,
                tiff.shorts(4, 10),
                tiff.shorts(5, 20),
                tiff.shorts(6, FULL_HEIGHT + 10),
                tiff.shorts(7, FULL_WIDTH + 20),
                tiff.bytes(0x002E, withOrientation(PREVIEW, orientation))));
    }

    static byte[] raf(int orientation) {
        byte[] jpeg = withOrientation(PREVIEW, orientation);
        byte[] table = Bytes.bigEndian()
                .u32(2)
                .u16(0x0100)
                .u16(4)
                .u16(FULL_HEIGHT + 32)
                .u16(FULL_WIDTH + 64)
                .u16(0x0111)
                .u16(4)
                .u16(FULL_HEIGHT)
                .u16(FULL_WIDTH)
                .get();
        Bytes head = Bytes.bigEndian().text("FUJIFILMCCD-RAW 0201FF383501X-T20").padTo(84);
        return head.u32(148)
                .u32(jpeg.length)
                .u32(148 + jpeg.length)
                .u32(table.length)
                .padTo(148)
                .raw(jpeg)
                .raw(table)
                .get();
    }

    static byte[] cr3(int orientation, boolean withTrack) {
        TiffWriter tiff = new TiffWriter(ByteOrder.LITTLE_ENDIAN, "II*\0", "");
        byte[] metadata = tiff.file(tiff.directory(
                NONE,
                tiff.shorts(Directory.WIDTH, FULL_WIDTH),
                tiff.shorts(Directory.HEIGHT, FULL_HEIGHT),
                tiff.shorts(Directory.ORIENTATION, orientation)));
        byte[] preview = withTrack ? jpeg(240, 160) : PREVIEW;
        Bytes size =
                Bytes.bigEndian().u32(0).u16(160).u16(120).u32(THUMBNAIL.length).u32(0);
        byte[] canon = Bytes.box(
                "uuid",
                HexFormat.of().parseHex("85c0b687820f11e08111f4ce462b6a48"),
                Bytes.box("CMT1", metadata),
                Bytes.box("THMB", size.raw(THUMBNAIL).get()));
        Bytes shown = Bytes.bigEndian().u32(0).u16(1).u16(240).u16(160).u16(1).u32(preview.length);
        byte[] previews = Bytes.box(
                "uuid",
                HexFormat.of().parseHex("eaf42b5e1c984b88b9fbb7dc406e4d160000000000000001"),
                Bytes.box("PRVW", shown.raw(preview).get()));
        byte[] ftyp =
                Bytes.box("ftyp", Bytes.bigEndian().text("crx \0\0\0\1crx isom").get());
        int moovLength = moov(canon, 0, withTrack).length;
        int at = ftyp.length + moovLength + previews.length + 8;
        return Bytes.bigEndian()
                .raw(ftyp)
                .raw(moov(canon, at, withTrack))
                .raw(previews)
                .raw(Bytes.box("mdat", PREVIEW))
                .get();
    }

    private static byte[] moov(byte[] canon, int jpegAt, boolean withTrack) {
        byte[] sizes = Bytes.box(
                "stsz", Bytes.bigEndian().u32(0).u32(PREVIEW.length).u32(1).get());
        byte[] offsets =
                Bytes.box("co64", Bytes.bigEndian().u32(0).u32(1).u64(jpegAt).get());
        byte[] track = Bytes.box("trak", Bytes.box("mdia", Bytes.box("minf", Bytes.box("stbl", sizes, offsets))));
        return withTrack ? Bytes.box("moov", canon, track) : Bytes.box("moov", canon);
    }

    /** Files whose tables are not read: the preview is found by its first bytes. */
    static Map<String, byte[]> searched() {
        byte[] noise = new byte[5000];
        new java.util.Random(1).nextBytes(noise);
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String head : new String[] {"II\u001A\0\0\0HEAPCCDR", "\0MRM", "FOVb"}) {
            Bytes file = Bytes.bigEndian().text(head).raw(noise).raw(THUMBNAIL);
            files.put(
                    head.replaceAll("[^A-Za-z]", ""),
                    file.raw(noise).raw(PREVIEW).raw(noise).get());
        }
        return files;
    }
}
