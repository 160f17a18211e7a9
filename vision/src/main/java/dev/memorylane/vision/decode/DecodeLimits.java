package dev.memorylane.vision.decode;

import dev.memorylane.vision.UnreadableReason;

/**
 * Bounds checked before any pixel is decoded, so that a small hostile file costs neither minutes nor gigabytes.
 *
 * @param jpegPixels most pixels of a JPEG, which is decoded at a fraction of its size
 * @param pngPixels most pixels of a PNG, which is decoded whole: 3 bytes each
 * @param scannedPixels most pixels times scans of a JPEG with several scans: 6 bytes of coefficients a pixel, and the
 *     time of each scan
 * @param side longest side in pixels
 * @param heldPixels most pixels of the decoded picture that is kept; a larger one is reduced further
 */
public record DecodeLimits(long jpegPixels, long pngPixels, long scannedPixels, int side, long heldPixels) {
    /** 300 megapixels of JPEG, 150 of PNG, 100 of a progressive JPEG with 15 scans; 32 held. */
    public static final DecodeLimits DEFAULT =
            new DecodeLimits(300_000_000, 150_000_000, 1_500_000_000, 200_000, 32_000_000);

    void check(Blueprint picture) throws UnreadableException {
        long most = picture.type() == FileType.PNG ? pngPixels : jpegPixels;
        if (picture.pixels() > most || Math.max(picture.width(), picture.height()) > side) {
            throw tooLarge("It has " + picture.width() + " x " + picture.height() + " pixels, more than the "
                    + most / 1_000_000 + " megapixels (" + side + " on a side) that can be read of a "
                    + picture.type().words() + ". Export it in a smaller size.");
        }
        if (picture.scans() > 1 && picture.pixels() * picture.scans() > scannedPixels) {
            throw tooLarge("It is a JPEG of " + picture.width() + " x " + picture.height() + " pixels in "
                    + picture.scans() + " scans, which would take too much time and memory. Export it as a baseline"
                    + " JPEG.");
        }
    }

    private static UnreadableException tooLarge(String words) {
        return new UnreadableException(UnreadableReason.TOO_LARGE, words);
    }
}
