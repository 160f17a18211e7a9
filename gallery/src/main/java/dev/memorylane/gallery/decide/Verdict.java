package dev.memorylane.gallery.decide;

/** What became of something said. */
public enum Verdict {
    /** It holds, or held until a later word: it is on the topic, from this time or from before. */
    WRITTEN,
    /** A later word holds already, and this one was not written. */
    SUPERSEDED
}
