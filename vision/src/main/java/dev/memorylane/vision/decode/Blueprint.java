package dev.memorylane.vision.decode;

import java.time.Duration;
import java.util.Objects;

/**
 * What the structure of a file tells before any pixel is decoded.
 *
 * @param type the format
 * @param width of the stored picture in pixels
 * @param height of the stored picture in pixels
 * @param workingBytes what the decoder holds at most outside of the Java heap, beside the file
 * @param heapBytes what the decoder holds at most on the Java heap, beside the file and the reduced picture
 * @param longest CPU time of the decode on a slow core, estimated generously from pixels and passes
 */
public record Blueprint(FileType type, int width, int height, long workingBytes, long heapBytes, Duration longest) {
    public Blueprint {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(longest, "longest");
        if (width < 1 || height < 1 || workingBytes < 0 || heapBytes < 0 || longest.isNegative()) {
            throw new IllegalArgumentException("No picture has " + width + "x" + height + " pixels and takes "
                    + workingBytes + " + " + heapBytes + " bytes, " + longest);
        }
    }

    /** Of a decoder that holds nothing large on the heap. */
    public Blueprint(FileType type, int width, int height, long workingBytes, Duration longest) {
        this(type, width, height, workingBytes, 0, longest);
    }

    public long pixels() {
        return (long) width * height;
    }

    int shortSide() {
        return Math.min(width, height);
    }
}
