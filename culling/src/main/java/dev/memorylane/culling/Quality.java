package dev.memorylane.culling;

import java.util.Map;

/**
 * What the pixels of a photo tell about its technical quality.
 *
 * @param sharpness focus measure of the sharpest tiles, at least 0; only comparable between like photos
 * @param exposure mean luma, 0 (black) to 1 (white)
 * @param clippedShadows share of pixels without detail in the dark, 0 to 1
 * @param clippedHighlights share of pixels burnt out, 0 to 1
 * @param contrast spread of luma, at least 0
 * @param colourfulness at least 0
 * @param motionBlur how far all is drawn out in one direction, 0 to 1; only comparable between like photos
 * @param blackPoint luma of the darkest pixels, 0 to 1
 * @param whitePoint luma of the lightest pixels, 0 to 1
 * @param noise standard deviation of noise in luma, 0 to 1; fine texture is taken for it
 * @param learned what models of their own say, by the name of the signal
 */
public record Quality(
        double sharpness,
        double exposure,
        double clippedShadows,
        double clippedHighlights,
        double contrast,
        double colourfulness,
        double motionBlur,
        double blackPoint,
        double whitePoint,
        double noise,
        Map<String, Double> learned) {

    public Quality {
        requireWithin("sharpness", sharpness, Double.MAX_VALUE);
        requireWithin("exposure", exposure, 1);
        requireWithin("clippedShadows", clippedShadows, 1);
        requireWithin("clippedHighlights", clippedHighlights, 1);
        requireWithin("contrast", contrast, Double.MAX_VALUE);
        requireWithin("colourfulness", colourfulness, Double.MAX_VALUE);
        requireWithin("motionBlur", motionBlur, 1);
        requireWithin("blackPoint", blackPoint, 1);
        requireWithin("whitePoint", whitePoint, 1);
        requireWithin("noise", noise, 1);
        learned = Map.copyOf(learned);
    }

    /** Of a photo that is not known to be noisy, and without the word of any model. */
    public Quality(
            double sharpness,
            double exposure,
            double clippedShadows,
            double clippedHighlights,
            double contrast,
            double colourfulness,
            double motionBlur,
            double blackPoint,
            double whitePoint) {
        this(
                sharpness,
                exposure,
                clippedShadows,
                clippedHighlights,
                contrast,
                colourfulness,
                motionBlur,
                blackPoint,
                whitePoint,
                0,
                Map.of());
    }

    /** Of a photo that is not known to have moved and whose tones may go from black to white. */
    public Quality(
            double sharpness,
            double exposure,
            double clippedShadows,
            double clippedHighlights,
            double contrast,
            double colourfulness) {
        this(sharpness, exposure, clippedShadows, clippedHighlights, contrast, colourfulness, 0, 0, 1);
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
