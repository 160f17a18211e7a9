package dev.memorylane.ingest.metadata;

import com.drew.metadata.Metadata;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/**
 * Tags of a PNG: the chunks {@code IHDR}, {@code eXIf}, {@code tEXt} and an uncompressed {@code iTXt} (PNG specification,
 * third edition). Nothing compressed is opened, so nothing can burst. {@code tIME} is the last change, which tells no
 * capture.
 */
final class PngTags {
    private static final int SIGNATURE = 8;
    private static final int CHECKSUM = 4;
    private static final long MAX_CHUNK = 4 << 20;
    private static final Set<String> WANTED = Set.of("IHDR", "eXIf", "tEXt", "iTXt");

    private final Metadata metadata = new Metadata();
    private XmpPacket xmp = XmpPacket.none();
    private PictureSize size = PictureSize.unknown();
    private Optional<String> creationTime = Optional.empty();

    private PngTags() {}

    static Tags read(InputStream in) throws IOException {
        PngTags tags = new PngTags();
        DataInputStream data = new DataInputStream(in);
        data.skipNBytes(SIGNATURE);
        try {
            while (tags.chunk(data)) {
                // Each call takes one chunk.
            }
        } catch (EOFException broken) {
            // What came before the break is good; the pixels are for the decoder to judge.
        }
        return new Tags(tags.metadata, tags.xmp, tags.size, tags.creationTime);
    }

    private boolean chunk(DataInputStream data) throws IOException {
        long length = data.readInt() & 0xFFFFFFFFL;
        String type = new String(data.readNBytes(4), StandardCharsets.ISO_8859_1);
        if (length <= MAX_CHUNK && WANTED.contains(type)) {
            take(type, data.readNBytes((int) length));
            data.skipNBytes(CHECKSUM);
        } else {
            data.skipNBytes(length + CHECKSUM);
        }
        return !type.equals("IEND");
    }

    private void take(String type, byte[] chunk) {
        switch (type) {
            case "IHDR" -> takeHeader(ByteBuffer.wrap(chunk));
            case "eXIf" -> ExifBlock.readInside(chunk, 0, metadata);
            default -> PngText.of(type, chunk).ifPresent(this::takeText);
        }
    }

    private void takeHeader(ByteBuffer header) {
        if (header.remaining() >= 2 * Integer.BYTES) {
            size = PictureSize.of(header.getInt(), header.getInt());
        }
    }

    private void takeText(PngText text) {
        if (text.isXmp()) {
            xmp = XmpPacket.parse(text.value());
        } else if (creationTime.isEmpty()) {
            creationTime = text.creationTime();
        }
    }
}
