package dev.memorylane.devui;

import dev.memorylane.gallery.api.PhotoCard;
import dev.memorylane.gallery.view.PhotoEntry;
import java.util.Locale;

/**
 * A photo, and how often it was on its way.
 *
 * @param library whose
 * @param photoId SHA-256 of its bytes
 * @param name of its file
 * @param files how many have these bytes
 * @param state pending, embedded or rejected
 * @param version rises with every change and every replay
 * @param replays how often it was replayed
 * @param asked whether a replay is still to come
 * @param picture address of its thumbnail, or empty
 */
public record PhotoRow(
        String library,
        String photoId,
        String name,
        int files,
        String state,
        long version,
        int replays,
        boolean asked,
        String picture) {

    static PhotoRow of(String library, PhotoEntry photo) {
        return new PhotoRow(
                library,
                photo.photoId(),
                photo.name(),
                photo.files().size(),
                photo.state().name().toLowerCase(Locale.ROOT),
                photo.replay().version(),
                photo.replay().times(),
                photo.replay().asked(),
                picture(library, photo));
    }

    static String picture(String library, PhotoEntry photo) {
        return photo.thumbnail()
                .map(small -> PhotoCard.address(library, photo.photoId(), small))
                .orElse("");
    }
}
