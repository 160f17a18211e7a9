package dev.memorylane.bench.judgement.trip;

/** What the photographer made the frames of a picture for. */
public enum PictureKind {
    /** One frame, or several tries of which one is to be kept. */
    TRIES,
    /** Exposures to be merged. */
    BRACKET,
    /** Planes of focus to be merged. */
    FOCUS_STACK,
    /** Parts to be stitched. */
    PANORAMA;

    /** Whether all its frames are needed. */
    public boolean keepsAll() {
        return this != TRIES;
    }
}
