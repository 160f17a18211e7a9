package dev.memorylane.vision.decode;

import dev.memorylane.vision.Remark;
import dev.memorylane.vision.picture.Raster;

/**
 * A picture of which only the first rows could be decoded. At least half of it is used, without the missing rest, which
 * would only add a grey field that nobody photographed; of less than half nobody can tell what it showed.
 */
public final class UpperPart {
    private UpperPart() {}

    /** Of a picture in plain sRGB; the same as of one that has remarks or a profile. */
    public static DecodedPicture of(Raster reduced, int rows, int height, int reduction) throws UnreadableException {
        return of(DecodedPicture.of(reduced), rows, height, reduction);
    }

    /**
     * The decoded rows of a picture.
     *
     * @param reduced of the whole height, reduced; below the decoded rows its samples mean nothing
     * @param rows that were decoded, counted before reduction
     * @param height of the whole picture before reduction
     * @param reduction by which rows were reduced
     * @throws UnreadableException if fewer than half of the rows were decoded
     */
    public static DecodedPicture of(DecodedPicture reduced, int rows, int height, int reduction)
            throws UnreadableException {
        if (rows >= height) {
            return reduced;
        }
        int kept = rows / reduction;
        if (2L * rows < height || kept == 0) {
            throw UnreadableException.truncated();
        }
        return reduced.withPicture(reduced.picture().top(kept)).withRemark(Remark.TRUNCATED);
    }
}
