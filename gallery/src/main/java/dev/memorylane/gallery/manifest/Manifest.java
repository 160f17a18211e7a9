package dev.memorylane.gallery.manifest;

import dev.memorylane.gallery.view.LibrarySnapshot;
import java.util.List;

/**
 * A library as a file for other programs. Its shape is {@code manifest.schema.json} and is kept stable.
 *
 * @param library its name
 * @param folders what feeds it, as far as that could be told from its files
 * @param books where every file ended
 * @param windows current shortlists, by window id
 * @param photos present photos and rejected files, by first file, then photo id
 */
public record Manifest(
        String library,
        List<String> folders,
        ManifestBooks books,
        List<ManifestWindow> windows,
        List<ManifestPhoto> photos) {

    public Manifest {
        folders = List.copyOf(folders);
        windows = List.copyOf(windows);
        photos = List.copyOf(photos);
    }

    /** Equal snapshots have equal manifests, byte for byte. */
    public static Manifest of(LibrarySnapshot library) {
        return new Manifest(
                library.library(),
                library.folders(),
                ManifestBooks.of(library.books()),
                library.windows().values().stream().map(ManifestWindow::of).toList(),
                ManifestPhotos.of(library));
    }
}
