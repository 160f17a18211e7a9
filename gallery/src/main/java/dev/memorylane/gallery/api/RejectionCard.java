package dev.memorylane.gallery.api;

import dev.memorylane.gallery.view.LibrarySnapshot;
import dev.memorylane.gallery.view.PhotoEntry;
import dev.memorylane.gallery.view.Rejection;
import dev.memorylane.schemas.rejection.Advice;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A file that should be a photo and is none.
 *
 * @param file the file, within the source folder
 * @param photoId SHA-256 of its bytes, where they were read
 * @param code kind of reason
 * @param title the kind in words
 * @param message what is wrong, with which file, and what to do
 * @param attempts how often it was tried
 * @param subject what to name it by to have it tried again
 * @param nextAt when it is tried again by itself
 * @param asked whether somebody asked for another attempt that is still to come
 */
public record RejectionCard(
        String file,
        Optional<String> photoId,
        String code,
        String title,
        String message,
        int attempts,
        String subject,
        Optional<Instant> nextAt,
        boolean asked) {

    /** All of a library, by file. */
    static List<RejectionCard> of(LibrarySnapshot library) {
        Stream<RejectionCard> atIngest =
                library.rejectedFiles().stream().map(file -> card(file.path(), file.photoId(), file.rejection()));
        Stream<RejectionCard> later = library.rejectedPhotos().stream().flatMap(photo -> photo.rejection().stream()
                .map(rejection -> card(file(photo), Optional.of(photo.photoId()), rejection)));
        return Stream.concat(atIngest, later)
                .sorted(Comparator.comparing(RejectionCard::file))
                .toList();
    }

    private static String file(PhotoEntry photo) {
        return photo.files().isEmpty() ? photo.name() : photo.files().getFirst();
    }

    private static RejectionCard card(String file, Optional<String> photoId, Rejection rejection) {
        return new RejectionCard(
                file,
                photoId,
                rejection.code().name(),
                Advice.of(rejection.code()).title(),
                rejection.message(),
                rejection.attempts(),
                rejection.subject(),
                rejection.nextAt(),
                rejection.asked());
    }
}
