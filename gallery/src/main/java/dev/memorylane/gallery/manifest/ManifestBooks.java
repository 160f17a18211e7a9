package dev.memorylane.gallery.manifest;

import dev.memorylane.gallery.view.Books;

/**
 * Where every file ended: {@code seen = embedded + duplicates + rejected + pending}.
 *
 * @param seen files that are photos or should be
 * @param embedded photos with an embedding
 * @param duplicates files whose bytes another file holds already
 * @param rejected files that should be photos and are none
 * @param ignored files that are no photos
 * @param removed files that are gone
 * @param pending photos that wait for their embedding
 * @param videos the part of {@code ignored} that are films, but for those of Live Photos
 */
public record ManifestBooks(
        long seen,
        long embedded,
        long duplicates,
        long rejected,
        long ignored,
        long removed,
        long pending,
        long videos) {

    static ManifestBooks of(Books books) {
        return new ManifestBooks(
                books.seen(),
                books.embedded(),
                books.duplicates(),
                books.rejected(),
                books.ignored(),
                books.removed(),
                books.pending(),
                books.videos());
    }
}
