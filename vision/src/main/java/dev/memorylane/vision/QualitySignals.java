package dev.memorylane.vision;

import java.util.Map;
import java.util.Objects;

/**
 * Technical quality of one photo, measured on the decoded picture (whose short side is 720 to 1440 pixels for all but
 * small photos). Luma is that of ITU-R BT.601, gamma-coded, 0 black to 1 white. "At viewing size" is after the luma was
 * resampled to a long side of 1024 pixels, so that photos of different resolution compare.
 *
 * @param sharpness root of the mean squared 4-neighbour Laplacian of the luma at viewing size in the sharpest tenth of
 *     an 8 × 8 grid of tiles; 0 (flat) upwards, about 0.01 for blurred and above 0.1 for crisp photos. Best tiles,
 *     because a subject in front of a soft background is sharp. Focus measure of Pech-Pacheco et al., "Diatom
 *     autofocusing in brightfield microscopy", ICPR 2000
 * @param motionBlur of the sharpest quarter of those tiles: the direction in which gradients at pixel scale are weakest
 *     beside those four times coarser. That images lose fine detail along a motion and keep it across: Yitzhaky and
 *     Kopeika, "Identification of blur parameters from motion blurred images", Graphical Models and Image Processing 59
 *     (1997); that energy at two scales tells blur from texture: Liu, Li and Jia, "Image partial blur detection and
 *     classification", CVPR 2008; the gradients by structure tensors, Förstner and Gülch 1987. Told from defocus, which
 *     has no direction, from fences and horizons, which have none of the coarse detail either, and, by what tiles
 *     disagree, from moving subjects. Not told: a movement of less than about 4 pixels at viewing size; a camera that
 *     turned or went round; brushed or rippled surfaces that fill the picture
 * @param exposure mean luma, 0..1
 * @param blackPoint luma that a thousandth of the pixels do not exceed, 0..1; high where all is white
 * @param whitePoint luma that all but a thousandth of the pixels do not exceed, 0..1; low where all is black, as behind
 *     a lens cap
 * @param clippedShadows share of pixels whose brightest channel is at most 5 of 255, 0..1
 * @param clippedHighlights share of pixels whose darkest channel is at least 250 of 255, 0..1
 * @param contrast standard deviation of luma (RMS contrast, Peli 1990), 0..0.5
 * @param noise standard deviation of noise in the luma at viewing size (small photos are not enlarged for it), in the
 *     calmest tenth of blocks of 32 × 32 pixels that are not clipped; above 0.02 it is seen. Immerkær, "Fast noise
 *     variance estimation", Computer Vision and Image Understanding 64 (1996). Fine texture all over is taken for noise
 * @param colourfulness metric M3 of Hasler and Süsstrunk, "Measuring colourfulness in natural images", SPIE 2003; 0
 *     (grey) to above 100 (garish), on channels of 0..255
 * @param learned what models of their own say, by the name of the signal; a signal that says nothing of this photo is
 *     left out
 */
public record QualitySignals(
        double sharpness,
        MotionBlur motionBlur,
        double exposure,
        double blackPoint,
        double whitePoint,
        double clippedShadows,
        double clippedHighlights,
        double contrast,
        double noise,
        double colourfulness,
        Map<String, Double> learned) {
    /** A frame without a pixel in a thousand lighter than this shows nothing. */
    private static final double NEAR_BLACK = 0.1;

    private static final double NEAR_WHITE = 0.9;

    public QualitySignals {
        requireNotNegative(sharpness, "sharpness");
        Objects.requireNonNull(motionBlur, "motionBlur");
        requireShare(exposure, "exposure");
        requireShare(blackPoint, "blackPoint");
        requireShare(whitePoint, "whitePoint");
        requireShare(clippedShadows, "clippedShadows");
        requireShare(clippedHighlights, "clippedHighlights");
        requireShare(contrast, "contrast");
        requireShare(noise, "noise");
        requireNotNegative(colourfulness, "colourfulness");
        learned = Map.copyOf(learned);
    }

    /** Whether all is black or nearly so, as behind a lens cap; a moon or a window in the dark is enough not to be. */
    public boolean isNearBlack() {
        return whitePoint < NEAR_BLACK;
    }

    /** Whether all is white or nearly so, as when blown out by a flash or a wrong setting; fog and snow are not. */
    public boolean isNearWhite() {
        return blackPoint > NEAR_WHITE;
    }

    /** The same with what models of their own say. */
    public QualitySignals withLearned(Map<String, Double> signals) {
        return new QualitySignals(
                sharpness,
                motionBlur,
                exposure,
                blackPoint,
                whitePoint,
                clippedShadows,
                clippedHighlights,
                contrast,
                noise,
                colourfulness,
                signals);
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
