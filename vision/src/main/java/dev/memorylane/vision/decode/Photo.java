package dev.memorylane.vision.decode;

import dev.memorylane.vision.picture.Raster;

/**
 * A decoded photo.
 *
 * @param picture upright RGB, perhaps reduced
 * @param width of the full picture, upright, in pixels
 * @param height of the full picture, upright, in pixels
 */
public record Photo(Raster picture, int width, int height) {}
