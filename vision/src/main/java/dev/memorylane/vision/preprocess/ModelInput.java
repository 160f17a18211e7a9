package dev.memorylane.vision.preprocess;

/** A prepared picture, in the form that a family of models takes in. */
public sealed interface ModelInput permits PixelTensor, ColourTokens {
    /** Of the prepared picture, in pixels. */
    int height();

    /** Of the prepared picture, in pixels. */
    int width();
}
