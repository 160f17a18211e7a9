package dev.memorylane.culling.pick;

import dev.memorylane.culling.CandidatePhoto;
import java.util.Comparator;

/** A photo with its signals and score, 0 to 1, in one comparison. */
record Scored(CandidatePhoto photo, Signals signals, double score) {

    /** Better first; scores that agree to 6 digits are equal, and then the photo id decides. */
    static final Comparator<Scored> BEST_FIRST =
            Comparator.comparingDouble(Scored::rounded).reversed().thenComparing(scored -> scored.photo.photoId());

    /** How far another is behind this one; 0 if it is not. */
    double leadOver(Scored other) {
        return Math.max(0, score - other.score);
    }

    boolean sameAs(Scored other) {
        return photo.photoId().equals(other.photo.photoId());
    }

    private double rounded() {
        return Math.rint(score * 1e6);
    }
}
