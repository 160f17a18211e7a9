package dev.memorylane.ingest.metadata;

import com.drew.imaging.ImageProcessingException;
import com.drew.lang.ByteArrayReader;
import com.drew.lang.RandomAccessFileReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.GpsDirectory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Tags of camera RAW and TIFF: most are a TIFF; Fujifilm's carries a JPEG with them, Canon's third a TIFF for each
 * directory ({@code CMT1} to {@code CMT4}).
 */
final class RawTags {
    private static final int HEAD = 16;
    private static final int FUJI_JPEG = 84;
    /** The metadata of a JPEG stand in its first segments. */
    private static final int MOST_JPEG_BYTES = 1 << 20;

    private static final int UUID = 16;

    private RawTags() {}

    static Tags read(RandomAccessFile file) throws IOException, ImageProcessingException {
        byte[] head = new byte[(int) Math.min(HEAD, file.length())];
        file.readFully(head);
        String magic = new String(head, StandardCharsets.ISO_8859_1);
        if (magic.startsWith("FUJIFILM")) {
            return ofJpeg(file);
        }
        Metadata metadata = new Metadata();
        if (magic.startsWith("ftyp", 4)) {
            ofCanon(file, metadata);
        } else if (magic.startsWith("II") || magic.startsWith("MM")) {
            file.seek(0);
            ExifBlock.read(new RandomAccessFileReader(file), metadata, ExifIFD0Directory.class);
        }
        return new Tags(metadata, XmpPacket.none());
    }

    private static Tags ofJpeg(RandomAccessFile file) throws IOException, ImageProcessingException {
        file.seek(FUJI_JPEG);
        long offset = file.readInt() & 0xFFFFFFFFL;
        byte[] jpeg = new byte[(int) Math.clamp(file.length() - offset, 0, MOST_JPEG_BYTES)];
        file.seek(offset);
        file.readFully(jpeg);
        return JpegTags.read(new ByteArrayInputStream(jpeg));
    }

    private static void ofCanon(RandomAccessFile file, Metadata metadata) throws IOException {
        Optional<IsoBox> movie = IsoBox.top(file, "moov");
        if (movie.isEmpty()) {
            return;
        }
        for (IsoBox box : movie.get().children(0)) {
            if (box.type().equals("uuid")) {
                for (IsoBox part : box.children(UUID)) {
                    canonPart(part, metadata);
                }
            }
        }
    }

    private static void canonPart(IsoBox part, Metadata metadata) throws IOException {
        Optional<Class<? extends Directory>> kind =
                switch (part.type()) {
                    case "CMT1" -> Optional.of(ExifIFD0Directory.class);
                    case "CMT2" -> Optional.of(ExifSubIFDDirectory.class);
                    case "CMT4" -> Optional.of(GpsDirectory.class);
                    default -> Optional.empty();
                };
        if (kind.isPresent()) {
            byte[] tiff = new byte[part.body().limit()];
            part.body().get(0, tiff);
            ExifBlock.read(new ByteArrayReader(tiff), metadata, kind.get());
        }
    }
}
