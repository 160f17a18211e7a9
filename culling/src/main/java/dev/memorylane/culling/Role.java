package dev.memorylane.culling;

/** What a photo is to its shortlist. */
public enum Role {
    /** Stands for its scene. */
    PICK,
    /** Nearly as good as the pick, or the best of another burst of the scene. */
    ALTERNATE,
    /** Ruined, or has a clearly better sibling in its burst; a candidate only, nothing is deleted. */
    REJECT,
    /** The rest. */
    MEMBER
}
