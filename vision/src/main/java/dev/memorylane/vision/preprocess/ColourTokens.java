package dev.memorylane.vision.preprocess;

/**
 * A prepared picture of few colours, each pixel the number of its colour in the model's palette.
 *
 * @param ids rows top down, pixels left to right: shape [height * width]
 * @param height in pixels
 * @param width in pixels
 */
@SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
public record ColourTokens(int[] ids, int height, int width) implements ModelInput {
    public ColourTokens {
        if (ids.length != height * width) {
            throw new IllegalArgumentException(ids.length + " colours are no " + height + "x" + width);
        }
    }
}
