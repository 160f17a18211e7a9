package dev.memorylane.ingest.metadata;

import com.drew.imaging.jpeg.JpegSegmentMetadataReader;
import com.drew.imaging.jpeg.JpegSegmentType;
import com.drew.metadata.Metadata;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Takes the main XMP packet of a JPEG, not the extended ones, whose declared length is a stranger's word. */
final class XmpSegments implements JpegSegmentMetadataReader {
    private static final byte[] PREAMBLE = "http://ns.adobe.com/xap/1.0/\0".getBytes(StandardCharsets.ISO_8859_1);

    private XmpPacket packet = XmpPacket.none();

    XmpPacket packet() {
        return packet;
    }

    @Override
    public Iterable<JpegSegmentType> getSegmentTypes() {
        return List.of(JpegSegmentType.APP1);
    }

    @Override
    public void readJpegSegments(Iterable<byte[]> segments, Metadata metadata, JpegSegmentType type) {
        for (byte[] segment : segments) {
            if (segment.length > PREAMBLE.length
                    && Arrays.equals(segment, 0, PREAMBLE.length, PREAMBLE, 0, PREAMBLE.length)) {
                packet = XmpPacket.parse(Arrays.copyOfRange(segment, PREAMBLE.length, segment.length));
                return;
            }
        }
    }
}
