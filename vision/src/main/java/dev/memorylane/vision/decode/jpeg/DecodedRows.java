package dev.memorylane.vision.decode.jpeg;

import dev.memorylane.vision.picture.Raster;

/**
 * Finds how far down a JPEG that ends early was decoded. libjpeg leaves the coefficients of what is missing at zero,
 * which is exactly mid-grey, so the rows at the end that are mid-grey from edge to edge are missing, and with them the
 * row of coded units above, which may be decoded in part, and one row more, into which its chroma bleeds.
 */
final class DecodedRows {
    private static final byte MID_GREY = (byte) 128;
    /** Rows into which upsampled chroma bleeds from above. */
    private static final int BLEEDING = 2;
    /** Rows into which libjpeg smooths the blocks of an unfinished progressive picture. */
    private static final int SMOOTHING = 16;

    private DecodedRows() {}

    /**
     * Rows of the whole picture that were decoded.
     *
     * @param picture decoded to all its rows, reduced
     */
    static int of(Raster picture, JpegFrame frame, int reduction) {
        int decoded = picture.samples().length;
        while (decoded > 0 && picture.samples()[decoded - 1] == MID_GREY) {
            decoded--;
        }
        if (decoded == picture.samples().length) {
            return frame.height();
        }
        int firstGrey = Math.ceilDiv(decoded, picture.width() * picture.channels());
        int bleeding = BLEEDING + (frame.progressive() ? SMOOTHING / reduction : 0);
        int unit = Math.max(1, frame.unitHeight() / reduction);
        int wholeUnits = Math.max(0, firstGrey - bleeding) / unit * unit;
        return Math.max(0, wholeUnits - 1) * reduction;
    }
}
