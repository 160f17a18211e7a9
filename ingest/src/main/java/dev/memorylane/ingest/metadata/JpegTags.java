package dev.memorylane.ingest.metadata;

import com.drew.imaging.ImageProcessingException;
import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.jpeg.JpegSegmentMetadataReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.jpeg.JpegDirectory;
import com.drew.metadata.jpeg.JpegReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;

/** Tags of a JPEG. Only the segments that are used are parsed: what is not parsed cannot do harm. */
final class JpegTags {
    private JpegTags() {}

    static Tags read(InputStream in) throws IOException, ImageProcessingException {
        XmpSegments xmp = new XmpSegments();
        List<JpegSegmentMetadataReader> readers = Stream.of(
                        new JpegReader(), new ExifSegments(), new IptcSegments(), xmp)
                .<JpegSegmentMetadataReader>map(FewSegments::new)
                .toList();
        Metadata metadata = JpegMetadataReader.readMetadata(in, readers);
        return new Tags(metadata, xmp.packet(), size(metadata));
    }

    private static PictureSize size(Metadata metadata) {
        JpegDirectory frame = metadata.getFirstDirectoryOfType(JpegDirectory.class);
        Integer width = frame == null ? null : frame.getInteger(JpegDirectory.TAG_IMAGE_WIDTH);
        Integer height = frame == null ? null : frame.getInteger(JpegDirectory.TAG_IMAGE_HEIGHT);
        return width == null || height == null ? PictureSize.unknown() : PictureSize.of(width, height);
    }
}
