package dev.memorylane.gallery.api;

import dev.memorylane.gallery.alike.Elsewhere;
import dev.memorylane.gallery.alike.Neighbour;
import dev.memorylane.gallery.manifest.CaptureText;
import dev.memorylane.gallery.view.PhotoEntry;
import java.util.List;
import java.util.Optional;

/**
 * A near-duplicate in another window.
 *
 * @param id photo id
 * @param name file name
 * @param files its files, within the source folder
 * @param capturedAt ISO 8601
 * @param windows ids of the windows that hold it
 * @param similarity cosine of the two embeddings
 * @param picture address of the thumbnail
 */
public record AlikePhoto(
        String id,
        String name,
        List<String> files,
        Optional<String> capturedAt,
        List<String> windows,
        double similarity,
        Optional<String> picture) {

    private static final double DIGITS = 1e4;

    static AlikePhoto of(String library, Neighbour neighbour, PhotoEntry photo, Elsewhere elsewhere) {
        return new AlikePhoto(
                neighbour.photoId(),
                photo.name(),
                photo.files(),
                CaptureText.of(photo.captureTime()),
                elsewhere.windowsOf(neighbour.photoId()),
                Math.rint(neighbour.cosine() * DIGITS) / DIGITS,
                photo.thumbnail().map(small -> PhotoCard.address(library, neighbour.photoId(), small)));
    }
}
