package dev.memorylane.ingest.metadata;

import com.drew.imaging.png.PngChunkType;
import com.drew.metadata.png.PngDirectory;
import java.nio.ByteBuffer;

/** The size of a PNG, from its {@code IHDR}. */
final class PngHeader {
    private PngHeader() {}

    static PngDirectory of(byte[] chunk) {
        PngDirectory directory = new PngDirectory(PngChunkType.IHDR);
        if (chunk.length >= 2 * Integer.BYTES) {
            ByteBuffer buffer = ByteBuffer.wrap(chunk);
            directory.setInt(PngDirectory.TAG_IMAGE_WIDTH, buffer.getInt());
            directory.setInt(PngDirectory.TAG_IMAGE_HEIGHT, buffer.getInt());
        }
        return directory;
    }
}
