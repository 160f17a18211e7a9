package dev.memorylane.culling.pick;

import dev.memorylane.culling.CandidatePhoto;
import java.util.Comparator;

/** A photo with its signals and score, at least 0, in one comparison. */
record Scored(CandidatePhoto photo, Signals signals, double score) {

    /** Better first; scores that agree to 6 digits are equal, and then the photo id decides. */
    static final Comparator<Scored> BEST_FIRST =
            Comparator.comparingDouble(Scored::rounded).reversed().thenComparing(scored -> scored.photo.photoId());

    /** How far another is behind this one, at most 1; 0 if it is not. */
    double leadOver(Scored other) {
        return Math.clamp(score - other.score, 0, 1);
    }

    boolean sameAs(Scored other) {
        return photo.photoId().equals(other.photo.photoId());
    }

    private double rounded() {
        return Math.rint(score * 1e6);
    }
}
