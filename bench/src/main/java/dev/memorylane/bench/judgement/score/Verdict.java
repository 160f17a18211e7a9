package dev.memorylane.bench.judgement.score;

import dev.memorylane.culling.Role;

/**
 * What was made of a photo.
 *
 * @param photoId the photo
 * @param window the window it was judged in
 * @param burst names its burst within the window
 * @param keepsAll whether its burst is taken for a set of which every frame is needed
 * @param role what it is to the shortlist
 * @param lead whether it stands for its burst
 */
public record Verdict(String photoId, String window, String burst, boolean keepsAll, Role role, boolean lead) {

    /** Whether two photos are in one burst. */
    boolean together(Verdict other) {
        return window.equals(other.window) && burst.equals(other.burst);
    }
}
