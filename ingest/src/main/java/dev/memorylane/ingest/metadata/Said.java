package dev.memorylane.ingest.metadata;

import dev.memorylane.culling.time.CaptureTime;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a photo, its sidecar or its film says by itself of the shot.
 *
 * @param capturedAt when the shutter opened
 * @param rating -1 (rejected) to 5; 0 where it says that there is none
 * @param label in the words of the program that wrote it
 * @param contentId what tells the parts of one Live Photo
 */
public record Said(CaptureTime capturedAt, OptionalInt rating, Optional<String> label, Optional<String> contentId) {
    public Said {
        Objects.requireNonNull(capturedAt, "capturedAt");
        Objects.requireNonNull(rating, "rating");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(contentId, "contentId");
    }

    public static Said nothing() {
        return new Said(CaptureTime.unknown(), OptionalInt.empty(), Optional.empty(), Optional.empty());
    }
}
