package dev.memorylane.culling;

/**
 * What the pixels of a photo tell about its technical quality.
 *
 * @param sharpness focus measure of the sharpest tiles, at least 0; only comparable between like photos
 * @param exposure mean luma, 0 (black) to 1 (white)
 * @param clippedShadows share of pixels without detail in the dark, 0 to 1
 * @param clippedHighlights share of pixels burnt out, 0 to 1
 * @param contrast spread of luma, at least 0
 * @param colourfulness at least 0
 */
public record Quality(
        double sharpness,
        double exposure,
        double clippedShadows,
        double clippedHighlights,
        double contrast,
        double colourfulness) {

    public Quality {
        requireWithin("sharpness", sharpness, Double.MAX_VALUE);
        requireWithin("exposure", exposure, 1);
        requireWithin("clippedShadows", clippedShadows, 1);
        requireWithin("clippedHighlights", clippedHighlights, 1);
        requireWithin("contrast", contrast, Double.MAX_VALUE);
        requireWithin("colourfulness", colourfulness, Double.MAX_VALUE);
    }

    /** Share of pixels without detail at either end. */
    public double clipped() {
        return Math.min(1, clippedShadows + clippedHighlights);
    }

    private static void requireWithin(String name, double value, double most) {
        // Written so that NaN fails too.
        if (!(value >= 0 && value <= most)) {
            throw new IllegalArgumentException("Quality signal " + name + " is " + value + ", outside 0 to " + most);
        }
    }
}
