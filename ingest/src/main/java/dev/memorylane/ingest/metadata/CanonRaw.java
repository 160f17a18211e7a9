package dev.memorylane.ingest.metadata;

import com.drew.lang.ByteArrayReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.GpsDirectory;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.UUID;

/** Canon's third RAW format: a TIFF for each directory ({@code CMT1} to {@code CMT4}), and XMP in a box of its own. */
final class CanonRaw {
    private static final int UUID_BYTES = 16;
    private static final UUID XMP = UUID.fromString("be7acfcb-97a9-42e8-9c71-999491e3afac");

    private CanonRaw() {}

    static XmpPacket read(RandomAccessFile file, Metadata metadata) throws IOException {
        Optional<IsoBox> movie = IsoBox.top(file, "moov");
        if (movie.isPresent()) {
            for (IsoBox box : movie.get().children(0)) {
                if (box.type().equals("uuid")) {
                    parts(box, metadata);
                }
            }
        }
        return IsoBox.top(file, "uuid", CanonRaw::isXmp)
                .map(box -> XmpPacket.parse(box.bytes(UUID_BYTES)))
                .orElse(XmpPacket.none());
    }

    private static boolean isXmp(byte[] start) {
        ByteBuffer bytes = ByteBuffer.wrap(start);
        return start.length == UUID_BYTES && new UUID(bytes.getLong(), bytes.getLong()).equals(XMP);
    }

    private static void parts(IsoBox box, Metadata metadata) throws IOException {
        for (IsoBox part : box.children(UUID_BYTES)) {
            Optional<Class<? extends Directory>> kind = kind(part.type());
            if (kind.isPresent()) {
                ExifBlock.read(new ByteArrayReader(part.bytes(0)), metadata, kind.get());
            }
        }
    }

    private static Optional<Class<? extends Directory>> kind(String type) {
        return switch (type) {
            case "CMT1" -> Optional.of(ExifIFD0Directory.class);
            case "CMT2" -> Optional.of(ExifSubIFDDirectory.class);
            case "CMT4" -> Optional.of(GpsDirectory.class);
            default -> Optional.empty();
        };
    }
}
