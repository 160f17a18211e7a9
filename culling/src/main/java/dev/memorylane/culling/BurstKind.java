package dev.memorylane.culling;

/** What holds the photos of a burst together. */
public enum BurstKind {
    /** Tries at one picture, of which one is enough; a single photo too. */
    LOOK_ALIKES(ReasonCode.BEST_OF_BURST),
    /** One picture at several exposures, to be merged. */
    EXPOSURE_BRACKET(ReasonCode.BRACKETED),
    /** One picture at several focus distances, to be merged. */
    FOCUS_STACK(ReasonCode.FOCUS_STACKED),
    /** Parts of one wide picture, to be joined. */
    PANORAMA(ReasonCode.PART_OF_PANORAMA);

    private final ReasonCode reason;

    BurstKind(ReasonCode reason) {
        this.reason = reason;
    }

    /** Whether every photo is needed: none is rejected for another. */
    public boolean keepsAll() {
        return this != LOOK_ALIKES;
    }

    /** How a photo's role says that it belongs to such a set; its value is the number of frames. */
    public ReasonCode reason() {
        return reason;
    }
}
