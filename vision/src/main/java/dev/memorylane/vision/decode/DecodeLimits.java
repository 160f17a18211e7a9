package dev.memorylane.vision.decode;

import dev.memorylane.vision.UnreadableReason;
import java.time.Duration;

/**
 * Bounds checked before any pixel is decoded, so that a small hostile file costs neither minutes nor gigabytes.
 *
 * @param pixels most pixels of the stored picture
 * @param side longest side in pixels
 * @param workingBytes most bytes that a decoder may hold outside of the Java heap, beside the file
 * @param heapBytes most bytes that a decoder may hold on the Java heap, beside the file and the reduced picture
 * @param time CPU time of one decode: more than the structure promises is refused at once, and decoders that can stop do
 * @param heldPixels most pixels of the decoded picture that is kept; a larger one is reduced further
 */
public record DecodeLimits(long pixels, int side, long workingBytes, long heapBytes, Duration time, long heldPixels) {
    private static final long MEGA = 1_000_000;
    /** A picture that takes a larger part of a bound is decoded alone, so that workers do not add up their peaks. */
    private static final int PARTS = 4;

    /** 300 megapixels, 200,000 on a side, 600 MB, 256 MB or a quarter of the heap, 20 s; 32 megapixels held. */
    public static final DecodeLimits DEFAULT = new DecodeLimits(
            300 * MEGA,
            200_000,
            600 * MEGA,
            Math.min(256 * MEGA, Runtime.getRuntime().maxMemory() / 4),
            Duration.ofSeconds(20),
            32 * MEGA);

    public DecodeLimits {
        if (pixels < 1 || side < 1 || workingBytes < 1 || heapBytes < 1 || !time.isPositive() || heldPixels < 1) {
            throw new IllegalArgumentException("Limits are positive");
        }
    }

    void check(Blueprint picture) throws UnreadableException {
        if (picture.pixels() > pixels || Math.max(picture.width(), picture.height()) > side) {
            throw tooLarge(
                    picture,
                    "more than the " + pixels / MEGA + " megapixels (" + side + " on a side) that can be read");
        }
        checkMemory(picture, picture.workingBytes(), workingBytes);
        checkMemory(picture, picture.heapBytes(), heapBytes);
        if (picture.longest().compareTo(time) > 0) {
            throw tooLarge(
                    picture,
                    "and decoding it might take " + picture.longest().toSeconds() + " seconds, more than the "
                            + time.toSeconds() + " allowed");
        }
    }

    boolean isLarge(Blueprint picture) {
        return picture.workingBytes() > workingBytes / PARTS || picture.heapBytes() > heapBytes / PARTS;
    }

    private static void checkMemory(Blueprint picture, long bytes, long most) throws UnreadableException {
        if (bytes > most) {
            throw tooLarge(
                    picture,
                    "and decoding it would take " + bytes / MEGA + " MB of memory, more than the " + most / MEGA
                            + " MB allowed");
        }
    }

    private static UnreadableException tooLarge(Blueprint picture, String excess) {
        return new UnreadableException(
                UnreadableReason.TOO_LARGE,
                "It is a " + picture.type().words() + " of " + picture.width() + " x " + picture.height() + " pixels, "
                        + excess + ". Export it as an ordinary JPEG in a smaller size.");
    }
}
