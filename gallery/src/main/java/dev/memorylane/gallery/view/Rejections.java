package dev.memorylane.gallery.view;

import dev.memorylane.schemas.PhotoRejection;
import dev.memorylane.schemas.RejectionStage;
import dev.memorylane.schemas.RejectionState;
import dev.memorylane.schemas.RetryRequest;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the open rejection of a photo or a file: its subject is the photo id, or the URI where there is none. */
record Rejections(Map<String, PhotoRejection> bySubject, Map<String, RetryRequest> requests) {

    /** Why a photo that passed ingest was rejected behind it. */
    Optional<Rejection> later(String photoId) {
        return open(photoId)
                .filter(found -> found.getStage() != RejectionStage.INGEST)
                .map(found -> told(photoId, found));
    }

    /** Why an object never became a photo. */
    Rejection atIngest(SourceFile file, KnownObject object) {
        return Stream.of(file.uri(), object.photoId())
                .flatMap(subject -> open(subject)
                        .filter(found ->
                                found.getSource() == null || found.getSource().equals(file.source()))
                        .map(found -> told(subject, found))
                        .stream())
                .findFirst()
                .orElseGet(() -> Rejection.notYetTold(file));
    }

    private Rejection told(String subject, PhotoRejection found) {
        return Rejection.of(subject, found, Optional.ofNullable(requests.get(subject)));
    }

    private Optional<PhotoRejection> open(String subject) {
        return Optional.ofNullable(subject)
                .map(bySubject::get)
                .filter(found -> found.getState() == RejectionState.OPEN);
    }
}
