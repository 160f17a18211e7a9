package dev.memorylane.gallery.api;

import dev.memorylane.gallery.view.LibrarySnapshot;
import java.util.List;

/**
 * A library to choose.
 *
 * @param id its name in addresses
 * @param title its name for people
 * @param folders where to drop photos, as far as known
 * @param photos number of photos
 * @param windows number of windows
 */
public record LibraryCard(String id, String title, List<String> folders, long photos, int windows) {

    static LibraryCard of(LibrarySnapshot library) {
        return new LibraryCard(
                library.library(),
                title(library),
                library.folders(),
                library.books().photos(),
                library.windows().size());
    }

    /** The name of its folder; else its own without the hash that tells namesakes apart. */
    static String title(LibrarySnapshot library) {
        if (library.folders().size() == 1) {
            String folder = library.folders().getFirst();
            return folder.substring(folder.lastIndexOf('/') + 1);
        }
        String bare = library.library().replaceFirst("-[0-9a-f]{8}$", "");
        return bare.isEmpty() ? library.library() : bare;
    }
}
