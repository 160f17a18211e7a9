package dev.memorylane.vision.decode;

/** A file whose structure is known and whose pixels are not. Used by one thread and decoded once. */
public interface EncodedPicture {
    /** What decoding will give and cost; checked against {@link DecodeLimits} before {@link #decode}. */
    Blueprint blueprint();

    /** Width of the whole photo as stored: another than the picture's where that is only a preview of it. */
    default int photoWidth() {
        return blueprint().width();
    }

    /** Height of the whole photo as stored. */
    default int photoHeight() {
        return blueprint().height();
    }

    /**
     * Decodes to stored orientation.
     *
     * @param reduction 1, 2, 4 or 8: by how much both sides are divided, rounded up
     * @param deadline to be checked now and then by decoders that can stop
     * @throws UnreadableException in words for a person; any other {@link RuntimeException} counts as damage of the file
     */
    DecodedPicture decode(int reduction, Deadline deadline) throws UnreadableException;
}
