package dev.memorylane.export.listing;

/** What a photo is in its window. */
public enum Role {
    PICK,
    ALTERNATE,
    MEMBER,
    REJECT
}
