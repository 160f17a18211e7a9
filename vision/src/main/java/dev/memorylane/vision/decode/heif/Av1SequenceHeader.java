package dev.memorylane.vision.decode.heif;

import dev.memorylane.vision.decode.container.BitReader;
import java.io.EOFException;

/**
 * The beginning of an AV1 sequence header (AV1 bitstream specification, 5.5.1), as far as the size of frames depends on
 * it.
 *
 * @param width of the largest frame
 * @param height of the largest frame
 * @param widthBits of a width that a frame tells itself
 * @param heightBits of a height that a frame tells itself
 * @param isReduced whether it is the short header of a still picture, whose frame has no size of its own
 * @param presentationTimeBits in each frame shown; 0 where there is none
 * @param frameIdBits in each frame; 0 where there is none
 * @param screenContentTools 0 never, 1 always, 2 where the frame says so
 * @param integerMotion 0 never, 1 always, 2 where the frame says so
 */
record Av1SequenceHeader(
        long width,
        long height,
        int widthBits,
        int heightBits,
        boolean isReduced,
        int presentationTimeBits,
        int frameIdBits,
        int screenContentTools,
        int integerMotion) {
    private static final int BY_FRAME = 2;
    private static final int KEY_FRAME = 0;
    private static final int SWITCH_FRAME = 3;
    private static final int HIGHEST_LEVEL_WITHOUT_TIER = 7;

    static Av1SequenceHeader read(BitReader bits) throws EOFException {
        bits.skip(3 + 1);
        boolean isReduced = bits.flag();
        int presentationTimeBits = 0;
        if (isReduced) {
            bits.skip(5);
        } else {
            presentationTimeBits = timing(bits);
        }
        int widthBits = (int) bits.bits(4) + 1;
        int heightBits = (int) bits.bits(4) + 1;
        long width = bits.bits(widthBits) + 1;
        long height = bits.bits(heightBits) + 1;
        int frameIdBits = !isReduced && bits.flag() ? (int) (bits.bits(4) + 2 + bits.bits(3) + 1) : 0;
        int[] tools = isReduced ? new int[] {BY_FRAME, BY_FRAME} : tools(bits);
        return new Av1SequenceHeader(
                width, height, widthBits, heightBits, isReduced, presentationTimeBits, frameIdBits, tools[0], tools[1]);
    }

    /** Timing, decoder model and operating points; returns the bits of a frame's presentation time. */
    private static int timing(BitReader bits) throws EOFException {
        boolean hasTiming = bits.flag();
        boolean equalIntervals = false;
        boolean hasModel = false;
        int delayBits = 0;
        int presentationTimeBits = 0;
        if (hasTiming) {
            bits.skip(64);
            equalIntervals = bits.flag();
            if (equalIntervals) {
                bits.expGolomb();
            }
            hasModel = bits.flag();
        }
        if (hasModel) {
            delayBits = (int) bits.bits(5) + 1;
            bits.skip(32 + 5);
            presentationTimeBits = (int) bits.bits(5) + 1;
        }
        operatingPoints(bits, hasModel, delayBits);
        return equalIntervals ? 0 : presentationTimeBits;
    }

    private static void operatingPoints(BitReader bits, boolean hasModel, int delayBits) throws EOFException {
        boolean hasInitialDelay = bits.flag();
        int points = (int) bits.bits(5) + 1;
        for (int i = 0; i < points; i++) {
            bits.skip(12);
            bits.skip(bits.bits(5) > HIGHEST_LEVEL_WITHOUT_TIER ? 1 : 0);
            if (hasModel && bits.flag()) {
                bits.skip(2 * delayBits + 1);
            }
            if (hasInitialDelay && bits.flag()) {
                bits.skip(4);
            }
        }
    }

    private static int[] tools(BitReader bits) throws EOFException {
        bits.skip(3);
        bits.skip(4);
        bits.skip(bits.flag() ? 2 : 0);
        int screenContent = bits.flag() ? BY_FRAME : (int) bits.bits(1);
        int integerMotion = BY_FRAME;
        if (screenContent > 0) {
            integerMotion = bits.flag() ? BY_FRAME : (int) bits.bits(1);
        }
        return new int[] {screenContent, integerMotion};
    }

    /** Whether a frame header (5.9.2) says that the frame has a size of its own. */
    boolean isOverriddenBy(BitReader frame) throws EOFException {
        if (isReduced || frame.flag()) {
            return false;
        }
        int type = (int) frame.bits(2);
        boolean isShown = frame.flag();
        frame.skip(isShown ? presentationTimeBits : 1);
        frame.skip(type == SWITCH_FRAME || (type == KEY_FRAME && isShown) ? 0 : 1);
        frame.skip(1);
        boolean hasTools = screenContentTools == BY_FRAME ? frame.flag() : screenContentTools == 1;
        frame.skip(hasTools && integerMotion == BY_FRAME ? 1 : 0);
        frame.skip(frameIdBits);
        return type == SWITCH_FRAME || frame.flag();
    }
}
