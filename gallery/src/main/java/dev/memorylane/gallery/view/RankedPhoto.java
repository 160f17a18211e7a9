package dev.memorylane.gallery.view;

import dev.memorylane.schemas.PhotoRole;
import java.util.List;

/**
 * A photo in its window.
 *
 * @param photoId the photo
 * @param role pick, alternate, reject candidate or member
 * @param reasons why, the deciding one first
 * @param margin lead of a pick over the next best, or how far behind the others are
 */
public record RankedPhoto(String photoId, PhotoRole role, List<SpokenReason> reasons, double margin) {
    public RankedPhoto {
        reasons = List.copyOf(reasons);
    }
}
