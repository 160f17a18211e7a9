package dev.memorylane.vision.preprocess;

/**
 * A prepared picture.
 *
 * @param values normalised, shape [3, height, width]
 * @param height in pixels
 * @param width in pixels
 */
@SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
public record PixelTensor(float[] values, int height, int width) implements ModelInput {
    public PixelTensor {
        if (values.length != 3 * height * width) {
            throw new IllegalArgumentException(values.length + " values are no 3x" + height + "x" + width);
        }
    }
}
