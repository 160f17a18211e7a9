package dev.memorylane.culling.pick;

import dev.memorylane.culling.CandidatePhoto;
import java.util.Comparator;

/**
 * A photo in one comparison.
 *
 * @param signals what was measured
 * @param score their weighted sum, at least 0
 * @param leaning how much a person's past choices speak for it: decides between near equals, and shows in no margin
 */
record Scored(CandidatePhoto photo, Signals signals, double score, double leaning) {

    /** Better first; scores that agree to 6 digits are equal, and then the photo id decides. */
    static final Comparator<Scored> BEST_FIRST =
            Comparator.comparingDouble(Scored::rounded).reversed().thenComparing(scored -> scored.photo.photoId());

    /** How far another is behind this one, at most 1; 0 if it is not. */
    double leadOver(Scored other) {
        return Math.clamp(score - other.score, 0, 1);
    }

    /** The same without what past choices say. */
    Scored byDefault() {
        return new Scored(photo, signals, score, 0);
    }

    boolean sameAs(Scored other) {
        return photo.photoId().equals(other.photo.photoId());
    }

    private double rounded() {
        return Math.rint((score + leaning) * 1e6);
    }
}
