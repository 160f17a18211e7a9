package dev.memorylane.ingest.metadata;

import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;

/**
 * Tags of camera RAW and TIFF: most are a TIFF; Fujifilm's carries a JPEG with them, and Canon's third is a film's
 * container.
 */
final class RawTags {
    private static final int HEAD = 16;
    private static final int FUJI_JPEG = 84;
    /** The metadata of a JPEG stand in its first segments. */
    private static final int MOST_JPEG_BYTES = 1 << 20;

    private RawTags() {}

    static Tags read(RandomAccessFile file) throws IOException, ImageProcessingException {
        byte[] head = new byte[(int) Math.min(HEAD, file.length())];
        file.readFully(head);
        String magic = new String(head, StandardCharsets.ISO_8859_1);
        if (magic.startsWith("FUJIFILM")) {
            return ofJpeg(file);
        }
        Metadata metadata = new Metadata();
        XmpPacket xmp = XmpPacket.none();
        if (magic.startsWith("ftyp", 4)) {
            xmp = CanonRaw.read(file, metadata);
        } else if (magic.startsWith("II") || magic.startsWith("MM")) {
            xmp = ExifBlock.read(new PagedFile(file), metadata, ExifIFD0Directory.class);
        }
        return new Tags(metadata, xmp, RawSize.of(metadata));
    }

    private static Tags ofJpeg(RandomAccessFile file) throws IOException, ImageProcessingException {
        file.seek(FUJI_JPEG);
        long offset = file.readInt() & 0xFFFFFFFFL;
        byte[] jpeg = new byte[(int) Math.clamp(file.length() - offset, 0, MOST_JPEG_BYTES)];
        file.seek(offset);
        file.readFully(jpeg);
        Tags tags = JpegTags.read(new ByteArrayInputStream(jpeg));
        return new Tags(tags.metadata(), tags.xmp(), RawSize.of(tags.metadata()).or(tags.size()));
    }
}
