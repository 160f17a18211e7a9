package dev.memorylane.gallery.view;

/**
 * What the pixels say of a photo's technical quality.
 *
 * @param sharpness of the best tiles; higher is sharper
 * @param exposure mean luma, 0 to 1
 * @param clippedShadows share of pixels lost to black, 0 to 1
 * @param clippedHighlights share of pixels lost to white, 0 to 1
 * @param contrast standard deviation of luma, 0 to 0.5
 * @param colourfulness 0 for grey
 * @param motionBlur how far all is drawn out in one direction, 0 to 1
 * @param motionDirection of that, degrees from level upwards
 * @param noise standard deviation in luma, 0 to 1
 */
public record Signals(
        double sharpness,
        double exposure,
        double clippedShadows,
        double clippedHighlights,
        double contrast,
        double colourfulness,
        double motionBlur,
        double motionDirection,
        double noise) {}
