package dev.memorylane.ingest.metadata;

import dev.memorylane.culling.time.CaptureTime;
import dev.memorylane.schemas.Camera;
import dev.memorylane.schemas.Exposure;
import dev.memorylane.schemas.Place;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a photo says of itself; whatever is missing or nonsense is absent.
 *
 * @param width pixels as the container hands them out, before the orientation; 0 where the file does not say
 * @param height pixels, likewise
 * @param orientation EXIF orientation, 1 to 8; 1 where the file does not say
 * @param capturedAt when the shutter opened, by the file's content alone: its name is no part of this
 * @param camera the camera and lens
 * @param exposure how it was set
 * @param place where it stood
 * @param rating -1 (rejected) to 5; 0 where it says that there is none
 * @param label in the words of the program that wrote it
 * @param contentId what tells the parts of one Live Photo
 */
public record PhotoMetadata(
        int width,
        int height,
        int orientation,
        CaptureTime capturedAt,
        Optional<Camera> camera,
        Optional<Exposure> exposure,
        Optional<Place> place,
        OptionalInt rating,
        Optional<String> label,
        Optional<String> contentId) {

    public PhotoMetadata {
        Objects.requireNonNull(capturedAt, "capturedAt");
        Objects.requireNonNull(camera, "camera");
        Objects.requireNonNull(exposure, "exposure");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(rating, "rating");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(contentId, "contentId");
        if (width < 0 || height < 0 || orientation < 1 || orientation > 8) {
            throw new IllegalArgumentException(
                    "No photo has %d x %d pixels in orientation %d".formatted(width, height, orientation));
        }
    }

    /** What it says of the shot. */
    public Said said() {
        return new Said(capturedAt, rating, label, contentId).at(place);
    }

    /** Of a photo that says nothing. */
    public static PhotoMetadata none() {
        return new PhotoMetadata(
                0,
                0,
                1,
                CaptureTime.unknown(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
