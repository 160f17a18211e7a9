package dev.memorylane.ingest.metadata;

import com.drew.metadata.Metadata;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Tags of a WebP (RFC 9649): its size, and the chunks {@code EXIF} and {@code XMP}, which come after the pixels. */
final class WebpTags {
    private static final int RIFF_HEADER = 12;
    private static final long MAX_CHUNK = 4 << 20;
    /** Before the TIFF header in JPEG; some writers keep it here. */
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);

    private final Metadata metadata = new Metadata();
    private XmpPacket xmp = XmpPacket.none();
    private PictureSize size = PictureSize.unknown();

    private WebpTags() {}

    static Tags read(InputStream in) throws IOException {
        WebpTags tags = new WebpTags();
        DataInputStream data = new DataInputStream(in);
        data.skipNBytes(RIFF_HEADER);
        try {
            while (true) {
                tags.chunk(data);
            }
        } catch (EOFException end) {
            // What came before the end is good; the pixels are for the decoder to judge.
            return new Tags(tags.metadata, tags.xmp, tags.size);
        }
    }

    private void chunk(DataInputStream data) throws IOException {
        byte[] type = new byte[4];
        data.readFully(type);
        long length = Integer.toUnsignedLong(Integer.reverseBytes(data.readInt()));
        long padded = length + (length & 1);
        String name = new String(type, StandardCharsets.ISO_8859_1);
        if (length > MAX_CHUNK || !(name.equals("EXIF") || name.equals("XMP "))) {
            passOver(name, padded, data);
            return;
        }
        byte[] content = data.readNBytes((int) length);
        data.skipNBytes(padded - length);
        take(name, content);
    }

    private void passOver(String name, long padded, DataInputStream data) throws IOException {
        byte[] start = data.readNBytes((int) Math.min(padded, WebpSize.MOST_BYTES));
        size = size.or(WebpSize.of(name, start));
        data.skipNBytes(padded - start.length);
    }

    private void take(String name, byte[] content) {
        if (name.equals("XMP ")) {
            xmp = XmpPacket.parse(content);
            return;
        }
        boolean prefixed = content.length > EXIF.length && Arrays.equals(content, 0, EXIF.length, EXIF, 0, EXIF.length);
        ExifBlock.readInside(content, prefixed ? EXIF.length : 0, metadata);
    }
}
