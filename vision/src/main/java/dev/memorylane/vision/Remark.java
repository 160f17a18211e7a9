package dev.memorylane.vision;

/** What a person may want to know of a photo that was read all the same. */
public enum Remark {
    /** The file ends early: only the upper part of the picture was seen, or a coarser whole. */
    TRUNCATED,
    /** The file has a colour profile that could not be used: its numbers were taken as sRGB. */
    PROFILE_IGNORED,
    /** Not the picture itself was seen but the preview that the camera put beside it. */
    PREVIEW
}
