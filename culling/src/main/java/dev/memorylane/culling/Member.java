package dev.memorylane.culling;

import java.util.List;
import java.util.Objects;

/**
 * A photo in its burst.
 *
 * @param photoId the photo
 * @param role what it is to the shortlist
 * @param reasons why, the deciding one first
 * @param margin 0 (a coin flip) to 1: for a pick its lead over the next best of its burst and its scene, for the best
 *     of another burst how far it is behind the pick, for the rest how far behind the best of their burst; 0 where a
 *     person's word went against the score; rounded to 6 digits
 */
public record Member(String photoId, Role role, List<Reason> reasons, double margin) {

    public Member {
        Objects.requireNonNull(photoId, "photoId");
        Objects.requireNonNull(role, "role");
        reasons = List.copyOf(reasons);
        margin = Rounding.six(margin);
    }
}
