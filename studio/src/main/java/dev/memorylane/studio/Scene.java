package dev.memorylane.studio;

/** A place one can photograph: what stays still, and what moves between the frames of a burst. */
interface Scene {

    /** Draws what stays still. */
    void background(Easel easel);

    /** Draws what moves, {@code seconds} after the burst began. */
    void subject(Easel easel, double seconds);
}
