package dev.memorylane.ingest.metadata;

import com.drew.imaging.jpeg.JpegSegmentMetadataReader;
import com.drew.imaging.jpeg.JpegSegmentType;
import com.drew.metadata.Metadata;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Takes the IPTC record out of the image resources that Photoshop writes into a JPEG, and leaves the others alone. */
final class IptcSegments implements JpegSegmentMetadataReader {
    private static final byte[] PREAMBLE = "Photoshop 3.0\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final int RESOURCE = 0x3842494D;
    private static final short IPTC = 0x0404;
    private static final int LEAST = 12;

    @Override
    public Iterable<JpegSegmentType> getSegmentTypes() {
        return List.of(JpegSegmentType.APPD);
    }

    @Override
    public void readJpegSegments(Iterable<byte[]> segments, Metadata metadata, JpegSegmentType type) {
        for (byte[] segment : segments) {
            if (segment.length > PREAMBLE.length
                    && Arrays.equals(segment, 0, PREAMBLE.length, PREAMBLE, 0, PREAMBLE.length)) {
                resources(ByteBuffer.wrap(segment).position(PREAMBLE.length), metadata);
            }
        }
    }

    /** Each is a signature, a number, a name and its bytes; name and bytes are padded to even lengths. */
    private static void resources(ByteBuffer bytes, Metadata metadata) {
        while (bytes.remaining() >= LEAST && bytes.getInt() == RESOURCE) {
            short number = bytes.getShort();
            int name = 1 + (bytes.get() & 0xFF);
            bytes.position(Math.min(bytes.limit(), bytes.position() - 1 + name + (name & 1)));
            int length = bytes.remaining() < 4 ? -1 : bytes.getInt();
            if (length < 0 || length > bytes.remaining()) {
                return;
            }
            if (number == IPTC) {
                byte[] record = new byte[length];
                bytes.get(bytes.position(), record);
                IptcTimes.read(record, metadata);
            }
            bytes.position(Math.min(bytes.limit(), bytes.position() + length + (length & 1)));
        }
    }
}
