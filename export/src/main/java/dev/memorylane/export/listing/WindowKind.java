package dev.memorylane.export.listing;

/** What holds the photos of a window together. Exports follow the trip where there is one, else the day. */
public enum WindowKind {
    TRIP,
    DAY,
    UNDATED
}
