package dev.memorylane.ingest.metadata;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import java.io.IOException;
import java.io.InputStream;

/** Tags of the containers that need no care of ours: GIF, BMP. */
final class ContainerTags {
    private ContainerTags() {}

    static Tags of(InputStream in) throws IOException, ImageProcessingException {
        return new Tags(ImageMetadataReader.readMetadata(in), XmpPacket.none());
    }
}
