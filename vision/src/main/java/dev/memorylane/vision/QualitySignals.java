package dev.memorylane.vision;

/**
 * Technical quality of one photo, measured on the decoded picture (whose short side is 720 to 1440 pixels for all but
 * small photos). Luma is that of ITU-R BT.601, gamma-coded, 0 black to 1 white.
 *
 * @param sharpness root of the mean squared 4-neighbour Laplacian of the luma in the sharpest tenth of an 8 × 8 grid of
 *     tiles, after the luma was resampled to a long side of 1024 pixels so that photos of different resolution compare;
 *     0 (flat) upwards, about 0.01 for blurred and above 0.1 for crisp photos. Best tiles, because a subject in front
 *     of a soft background is sharp. Focus measure of Pech-Pacheco et al., "Diatom autofocusing in brightfield
 *     microscopy", ICPR 2000
 * @param exposure mean luma, 0..1
 * @param clippedShadows share of pixels whose brightest channel is at most 5 of 255, 0..1
 * @param clippedHighlights share of pixels whose darkest channel is at least 250 of 255, 0..1
 * @param contrast standard deviation of luma (RMS contrast, Peli 1990), 0..0.5
 * @param colourfulness metric M3 of Hasler and Süsstrunk, "Measuring colourfulness in natural images", SPIE 2003; 0
 *     (grey) to above 100 (garish), on channels of 0..255
 */
public record QualitySignals(
        double sharpness,
        double exposure,
        double clippedShadows,
        double clippedHighlights,
        double contrast,
        double colourfulness) {
    public QualitySignals {
        requireNotNegative(sharpness, "sharpness");
        requireShare(exposure, "exposure");
        requireShare(clippedShadows, "clippedShadows");
        requireShare(clippedHighlights, "clippedHighlights");
        requireShare(contrast, "contrast");
        requireNotNegative(colourfulness, "colourfulness");
    }

    private static void requireNotNegative(double value, String name) {
        if (!(value >= 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException(name + " is finite and not negative: " + value);
        }
    }

    private static void requireShare(double value, String name) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException(name + " lies in 0..1: " + value);
        }
    }
}
