package dev.memorylane.vision.preprocess;

import dev.memorylane.vision.picture.Raster;

/** How the samples of a framed picture become numbers for the model. */
sealed interface Encoding permits Normalisation, Palette {
    ModelInput of(Raster framed);
}
