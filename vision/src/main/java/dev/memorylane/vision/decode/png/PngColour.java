package dev.memorylane.vision.decode.png;

import dev.memorylane.vision.decode.UnreadableException;

/** The colour types of PNG. */
enum PngColour {
    GREY(0, 1),
    RGB(2, 3),
    PALETTE(3, 1),
    GREY_ALPHA(4, 2),
    RGB_ALPHA(6, 4);

    private final int code;
    private final int samples;

    PngColour(int code, int samples) {
        this.code = code;
        this.samples = samples;
    }

    static PngColour of(int code) throws UnreadableException {
        for (PngColour colour : values()) {
            if (colour.code == code) {
                return colour;
            }
        }
        throw UnreadableException.corrupt("its header names the colour type " + code + ", which does not exist");
    }

    /** Samples of a pixel. */
    int samples() {
        return samples;
    }

    boolean allows(int bits) {
        return switch (this) {
            case GREY -> bits == 1 || bits == 2 || bits == 4 || bits == 8 || bits == 16;
            case PALETTE -> bits == 1 || bits == 2 || bits == 4 || bits == 8;
            case RGB, GREY_ALPHA, RGB_ALPHA -> bits == 8 || bits == 16;
        };
    }
}
