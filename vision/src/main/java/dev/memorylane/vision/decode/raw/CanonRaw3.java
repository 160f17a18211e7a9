package dev.memorylane.vision.decode.raw;

import dev.memorylane.vision.decode.container.Box;
import dev.memorylane.vision.decode.container.ByteView;
import java.io.EOFException;
import java.util.List;
import java.util.Optional;

/**
 * Canon's CR3, an ISO base media file (documented by L. Clévy, github.com/lclevy/canon_cr3): a full-size JPEG in the
 * first track, a preview {@code PRVW} and a thumbnail {@code THMB} in boxes of Canon's own, metadata as TIFFs in {@code
 * CMT1} and {@code CMT2}.
 */
final class CanonRaw3 {
    private static final int UUID = 16;
    /** Canon put eight bytes between the name of its box of previews and the boxes. */
    private static final int PREVIEW_GAP = 8;

    private static final int JPEG_SEARCHED = 64;
    private static final int MOST_LEVELS = 4;

    private final ByteView file;
    private final RawContents contents;

    private CanonRaw3(ByteView file, RawContents contents) {
        this.file = file;
        this.contents = contents;
    }

    static void read(ByteView file, RawContents contents) throws EOFException {
        new CanonRaw3(file, contents).boxes(Box.in(file), 1);
    }

    private void boxes(List<Box> boxes, int level) throws EOFException {
        if (level > MOST_LEVELS) {
            return;
        }
        for (Box box : boxes) {
            switch (box.type()) {
                case "moov" -> boxes(box.children(0), level + 1);
                case "uuid" -> {
                    boxes(box.children(UUID), level + 1);
                    boxes(box.children(UUID + PREVIEW_GAP), level + 1);
                }
                case "trak" -> track(box);
                case "CMT1", "CMT2" -> metadata(box.body());
                case "PRVW", "THMB" -> preview(box);
                default -> {
                    // Neither previews nor what is asked of them.
                }
            }
        }
    }

    private void metadata(ByteView tiff) throws EOFException {
        for (Directory directory : Directories.of(tiff)) {
            directory.number(Directory.ORIENTATION).ifPresent(contents::orientation);
            contents.fullSize(FullSize.of(
                    directory.number(Directory.WIDTH).orElse(0),
                    directory.number(Directory.HEIGHT).orElse(0)));
            contents.fullSize(FullSize.of(
                    directory.number(Directory.EXIF_WIDTH).orElse(0),
                    directory.number(Directory.EXIF_HEIGHT).orElse(0)));
        }
    }

    private void preview(Box box) {
        for (int at = 0; at < JPEG_SEARCHED; at++) {
            if (box.body().says(at, JpegHead.START)) {
                contents.preview(box.body(), at, box.body().length() - at);
                return;
            }
        }
    }

    /** Of a track of pictures, the first sample of the first chunk. */
    private void track(Box track) throws EOFException {
        List<Box> table = List.of(track);
        for (String step : List.of("mdia", "minf", "stbl")) {
            Optional<Box> child = Box.first(table.getFirst().children(0), step);
            if (child.isEmpty()) {
                return;
            }
            table = List.of(child.get());
        }
        samples(table.getFirst().children(0));
    }

    private void samples(List<Box> table) throws EOFException {
        Optional<Box> sizes = Box.first(table, "stsz");
        Optional<Box> wide = Box.first(table, "co64");
        Optional<Box> narrow = Box.first(table, "stco");
        if (sizes.isPresent() && (wide.isPresent() || narrow.isPresent())) {
            ByteView size = sizes.get().body();
            long offset = wide.isPresent()
                    ? wide.get().body().u64(8)
                    : narrow.get().body().u32(8);
            contents.preview(file, offset, size.u32(4) == 0 ? size.u32(12) : size.u32(4));
        }
    }
}
