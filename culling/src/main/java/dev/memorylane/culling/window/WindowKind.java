package dev.memorylane.culling.window;

/** What holds the photos of a window together. */
public enum WindowKind {
    /** A run of photos between long gaps. */
    TRIP,
    /** A local calendar day that begins at 04:00. */
    DAY,
    /** The photos that tell no capture time. */
    UNDATED
}
