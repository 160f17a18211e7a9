package dev.memorylane.ingest.metadata;

import com.drew.imaging.jpeg.JpegSegmentMetadataReader;
import com.drew.imaging.jpeg.JpegSegmentType;
import com.drew.metadata.Metadata;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Takes the EXIF of a JPEG, within bounds: entries that share one large value are many times its size. */
final class ExifSegments implements JpegSegmentMetadataReader {
    private static final byte[] PREAMBLE = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);
    /** One is usual. */
    private static final int MOST = 4;

    @Override
    public Iterable<JpegSegmentType> getSegmentTypes() {
        return List.of(JpegSegmentType.APP1);
    }

    @Override
    public void readJpegSegments(Iterable<byte[]> segments, Metadata metadata, JpegSegmentType type) {
        int found = 0;
        for (byte[] segment : segments) {
            if (found < MOST && isExif(segment)) {
                ExifBlock.readInside(segment, PREAMBLE.length, metadata);
                found++;
            }
        }
    }

    private static boolean isExif(byte[] segment) {
        return segment.length > PREAMBLE.length
                && Arrays.equals(segment, 0, PREAMBLE.length, PREAMBLE, 0, PREAMBLE.length);
    }
}
