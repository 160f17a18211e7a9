package dev.memorylane.export.xmp;

/** How a sidecar is named after its photo. */
public enum Naming {
    /** As the sidecar that is there; else {@code IMG_1.xmp} for a RAW and {@code IMG_1.JPG.xmp} for any other photo. */
    AUTO,
    /** {@code IMG_1.CR2.xmp}: darktable, digiKam. */
    NAME,
    /** {@code IMG_1.xmp}: Lightroom, Capture One and Adobe's other programs; where there is a RAW it belongs to that. */
    STEM
}
