package dev.memorylane.gallery.view;

import dev.memorylane.schemas.ObjectKind;
import dev.memorylane.schemas.ObjectOutcome;
import dev.memorylane.schemas.ObjectSeen;
import java.util.Optional;

/**
 * What the gallery keeps of an object.
 *
 * @param outcome what became of it
 * @param photoId of its bytes; null where they were not read
 * @param film whether it is a film of its own, and no part of a Live Photo
 */
record KnownObject(ObjectOutcome outcome, String photoId, boolean film) {

    static KnownObject of(ObjectSeen object) {
        return new KnownObject(
                object.getOutcome(),
                Optional.ofNullable(object.getPhotoId()).map(String::intern).orElse(null),
                object.getOutcome() == ObjectOutcome.IGNORED
                        && object.getKind() == ObjectKind.VIDEO
                        && object.getAssetId() == null);
    }

    boolean holdsPhoto() {
        return photoId != null && (outcome == ObjectOutcome.PHOTO || outcome == ObjectOutcome.DUPLICATE);
    }

    boolean isRejected() {
        return outcome == ObjectOutcome.REJECTED;
    }
}
