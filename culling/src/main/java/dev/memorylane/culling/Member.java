package dev.memorylane.culling;

import java.util.List;
import java.util.Objects;

/**
 * A photo in its burst.
 *
 * @param photoId the photo
 * @param role what it is to the shortlist
 * @param reasons why, the deciding one first
 * @param margin for a pick its lead over the next best of the scene, for the others how far behind they are: a best of
 *     a burst behind the pick of the scene, the rest behind the best of their burst; in units of the score; rounded to
 *     6 digits; negative where a person's word went against the score
 */
public record Member(String photoId, Role role, List<Reason> reasons, double margin) {

    public Member {
        Objects.requireNonNull(photoId, "photoId");
        Objects.requireNonNull(role, "role");
        reasons = List.copyOf(reasons);
        margin = Rounding.six(margin);
    }
}
