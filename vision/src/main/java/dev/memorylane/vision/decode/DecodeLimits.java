package dev.memorylane.vision.decode;

import dev.memorylane.vision.UnreadableReason;
import java.time.Duration;

/**
 * Bounds checked before any pixel is decoded, so that a small hostile file costs neither minutes nor gigabytes.
 *
 * @param pixels most pixels of the stored picture
 * @param side longest side in pixels
 * @param workingBytes most bytes that a decoder may hold beside the file and the reduced picture
 * @param time CPU time of one decode: more than the structure promises is refused at once, and decoders that can stop do
 * @param heldPixels most pixels of the decoded picture that is kept; a larger one is reduced further
 * @param shareOfLarge from so many working bytes on a picture is decoded alone, so that workers do not add up their
 *     peaks
 */
public record DecodeLimits(
        long pixels, int side, long workingBytes, Duration time, long heldPixels, long shareOfLarge) {
    private static final long MEGA = 1_000_000;

    /** 300 megapixels, 200,000 on a side, 600 MB, 20 s; 32 megapixels held; alone from 150 MB on. */
    public static final DecodeLimits DEFAULT =
            new DecodeLimits(300 * MEGA, 200_000, 600 * MEGA, Duration.ofSeconds(20), 32 * MEGA, 150 * MEGA);

    public DecodeLimits {
        if (pixels < 1 || side < 1 || workingBytes < 1 || !time.isPositive() || heldPixels < 1 || shareOfLarge < 0) {
            throw new IllegalArgumentException("Limits are positive");
        }
    }

    void check(Blueprint picture) throws UnreadableException {
        if (picture.pixels() > pixels || Math.max(picture.width(), picture.height()) > side) {
            throw tooLarge(
                    picture,
                    "more than the " + pixels / MEGA + " megapixels (" + side + " on a side) that can be read");
        }
        if (picture.workingBytes() > workingBytes) {
            throw tooLarge(
                    picture,
                    "and decoding it would take " + picture.workingBytes() / MEGA + " MB of memory, more than the "
                            + workingBytes / MEGA + " MB allowed");
        }
        if (picture.longest().compareTo(time) > 0) {
            throw tooLarge(
                    picture,
                    "and decoding it might take " + picture.longest().toSeconds() + " seconds, more than the "
                            + time.toSeconds() + " allowed");
        }
    }

    boolean isLarge(Blueprint picture) {
        return picture.workingBytes() >= shareOfLarge;
    }

    private static UnreadableException tooLarge(Blueprint picture, String excess) {
        return new UnreadableException(
                UnreadableReason.TOO_LARGE,
                "It is a " + picture.type().words() + " of " + picture.width() + " x " + picture.height() + " pixels, "
                        + excess + ". Export it as an ordinary JPEG in a smaller size.");
    }
}
