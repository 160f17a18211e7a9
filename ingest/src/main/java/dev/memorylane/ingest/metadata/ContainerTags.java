package dev.memorylane.ingest.metadata;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.imaging.tiff.TiffMetadataReader;
import com.drew.imaging.tiff.TiffProcessingException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tags of the containers that need no care of ours: TIFF and the RAW formats made of it, HEIC, AVIF, GIF, BMP, RAF. */
final class ContainerTags {
    private ContainerTags() {}

    /** Whether it begins as TIFF or as one of the RAW formats that differ from it only there. */
    static boolean isTiff(Path photo) throws IOException {
        try (InputStream in = Files.newInputStream(photo)) {
            byte[] head = in.readNBytes(4);
            return head.length == 4
                    && ((head[0] == 'I' && head[1] == 'I' && head[3] <= 'S' && head[2] != 0)
                            || (head[0] == 'M'
                                    && head[1] == 'M'
                                    && (head[3] == 42 || head[3] == 43 || head[2] == 'O')));
        }
    }

    /** The directories may lie anywhere in the file, which is therefore not read from the front. */
    static Tags ofTiff(Path photo) throws IOException, ImageProcessingException {
        try {
            return new Tags(TiffMetadataReader.readMetadata(photo.toFile()), XmpPacket.none());
        } catch (TiffProcessingException e) {
            throw new ImageProcessingException(e);
        }
    }

    static Tags of(InputStream in) throws IOException, ImageProcessingException {
        return new Tags(ImageMetadataReader.readMetadata(in), XmpPacket.none());
    }
}
