package dev.memorylane.ingest.metadata;

import com.drew.imaging.jpeg.JpegSegmentMetadataReader;
import com.drew.imaging.jpeg.JpegSegmentType;
import com.drew.metadata.Metadata;
import java.util.stream.StreamSupport;

/** Hands on the first segments of a kind alone: a hostile file has hundreds of thousands. */
record FewSegments(JpegSegmentMetadataReader reader) implements JpegSegmentMetadataReader {
    private static final int MOST = 64;

    @Override
    public Iterable<JpegSegmentType> getSegmentTypes() {
        return reader.getSegmentTypes();
    }

    @Override
    public void readJpegSegments(Iterable<byte[]> segments, Metadata metadata, JpegSegmentType type) {
        Iterable<byte[]> few =
                StreamSupport.stream(segments.spliterator(), false).limit(MOST).toList();
        reader.readJpegSegments(few, metadata, type);
    }
}
