package dev.memorylane.gallery.view;

import dev.memorylane.culling.time.CaptureTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A present photo of a library.
 *
 * @param photoId SHA-256 of its bytes
 * @param files every present object with these bytes, sorted; the one that is read, and its duplicates
 * @param name file name for people
 * @param state how far it got
 * @param captureTime when it was taken
 * @param shot how it was taken
 * @param signals technical quality, once it is embedded
 * @param thumbnail small picture, once it is embedded
 * @param width pixels; 0 where unknown
 * @param height pixels; 0 where unknown
 * @param rejection why it was rejected, exactly when it was
 * @param original where its bytes are
 * @param place where it was taken
 * @param replay how often it was sent on its way anew
 */
public record PhotoEntry(
        String photoId,
        List<String> files,
        String name,
        State state,
        CaptureTime captureTime,
        Shot shot,
        Optional<Signals> signals,
        Optional<Thumbnail> thumbnail,
        int width,
        int height,
        Optional<Rejection> rejection,
        Original original,
        Optional<Location> place,
        Replay replay) {

    /** How far a present photo got. */
    public enum State {
        PENDING,
        EMBEDDED,
        REJECTED
    }

    public PhotoEntry {
        Objects.requireNonNull(photoId, "photoId");
        files = files.stream().sorted().toList();
        if (rejection.isPresent() != (state == State.REJECTED)) {
            throw new IllegalArgumentException("Photo " + photoId + " is " + state + " with rejection " + rejection);
        }
    }
}
