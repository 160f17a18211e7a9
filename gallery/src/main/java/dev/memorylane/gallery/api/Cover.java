package dev.memorylane.gallery.api;

import dev.memorylane.gallery.view.LibrarySnapshot;
import dev.memorylane.gallery.view.PhotoEntry;
import dev.memorylane.gallery.view.RankedPhoto;
import dev.memorylane.gallery.view.Thumbnail;
import dev.memorylane.gallery.view.WindowShortlist;
import dev.memorylane.schemas.PhotoRole;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A pick that stands for its window.
 *
 * @param id photo id
 * @param v changes with the thumbnail; empty where there is none
 * @param w pixels, upright
 * @param h pixels, upright
 */
public record Cover(String id, Optional<String> v, int w, int h) {
    private static final int MOST = 12;

    /** Evenly spread over the window, in its order. */
    static List<Cover> of(LibrarySnapshot library, WindowShortlist window) {
        List<String> picks = window.members()
                .filter(photo -> photo.role() == PhotoRole.PICK)
                .map(RankedPhoto::photoId)
                .filter(library.photos()::containsKey)
                .toList();
        int count = Math.min(MOST, picks.size());
        return IntStream.range(0, count)
                .mapToObj(at -> of(library.photos().get(picks.get(at * picks.size() / count))))
                .toList();
    }

    static Cover of(PhotoEntry photo) {
        return new Cover(photo.photoId(), photo.thumbnail().map(Thumbnail::version), photo.width(), photo.height());
    }
}
