package dev.memorylane.ingest.metadata;

import com.drew.lang.ByteArrayReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifReader;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Tags of a PNG: the chunks {@code IHDR}, {@code eXIf} and an uncompressed XMP in {@code iTXt} (PNG specification, third
 * edition). Nothing compressed is opened, so nothing can burst.
 */
final class PngTags {
    private static final int SIGNATURE = 8;
    private static final int CHECKSUM = 4;
    private static final long MAX_CHUNK = 4 << 20;
    /** Keyword, its end, no compression, method, no language, no translated keyword. */
    private static final byte[] XMP = "XML:com.adobe.xmp\0\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1);

    private final Metadata metadata = new Metadata();
    private XmpPacket xmp = XmpPacket.none();

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
        return new Tags(tags.metadata, tags.xmp);
    }

    private boolean chunk(DataInputStream data) throws IOException {
        long length = data.readInt() & 0xFFFFFFFFL;
        String type = new String(data.readNBytes(4), StandardCharsets.ISO_8859_1);
        boolean wanted = length <= MAX_CHUNK && (type.equals("IHDR") || type.equals("eXIf") || type.equals("iTXt"));
        if (wanted) {
            take(type, data.readNBytes((int) length));
            data.skipNBytes(CHECKSUM);
        } else {
            data.skipNBytes(length + CHECKSUM);
        }
        return !type.equals("IEND");
    }

    private void take(String type, byte[] chunk) {
        switch (type) {
            case "IHDR" -> metadata.addDirectory(PngHeader.of(chunk));
            case "eXIf" -> new ExifReader().extract(new ByteArrayReader(chunk), metadata);
            default -> takeText(chunk);
        }
    }

    private void takeText(byte[] chunk) {
        if (chunk.length > XMP.length && Arrays.equals(chunk, 0, XMP.length, XMP, 0, XMP.length)) {
            xmp = XmpPacket.parse(Arrays.copyOfRange(chunk, XMP.length, chunk.length));
        }
    }
}
