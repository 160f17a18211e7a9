package dev.memorylane.ingest.metadata;

import dev.memorylane.culling.time.CaptureTime;
import dev.memorylane.schemas.Place;
import dev.memorylane.sidecar.Written;
import dev.memorylane.sidecar.label.PickFlag;
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
 * @param pick digiKam's flag
 * @param written what an export of ours wrote there
 * @param place where the camera stood
 */
public record Said(
        CaptureTime capturedAt,
        OptionalInt rating,
        Optional<String> label,
        Optional<String> contentId,
        Optional<PickFlag> pick,
        Written written,
        Optional<Place> place) {
    private static final int REJECTED = -1;

    public Said {
        Objects.requireNonNull(capturedAt, "capturedAt");
        Objects.requireNonNull(rating, "rating");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(contentId, "contentId");
        Objects.requireNonNull(pick, "pick");
        Objects.requireNonNull(written, "written");
        Objects.requireNonNull(place, "place");
    }

    public Said(CaptureTime capturedAt, OptionalInt rating, Optional<String> label, Optional<String> contentId) {
        this(capturedAt, rating, label, contentId, Optional.empty(), Written.nothing(), Optional.empty());
    }

    public static Said nothing() {
        return new Said(CaptureTime.unknown(), OptionalInt.empty(), Optional.empty(), Optional.empty());
    }

    /** A program that drops what it does not know dropped our mark too: what we wrote is still no word of a person. */
    public Said remembering(Written before) {
        return written.isNothing() ? new Said(capturedAt, rating, label, contentId, pick, before, place) : this;
    }

    /** Without what we wrote ourselves; where it was taken out, somebody said that there is none. */
    public Said ofOthers() {
        return new Said(
                capturedAt,
                starsOfOthers(),
                label.filter(word -> !written.isLabel(word)),
                contentId,
                pick.filter(flag -> !written.pick().equals(Optional.of(flag))),
                written,
                place);
    }

    /** The same, and that the camera stood there. */
    public Said at(Optional<Place> there) {
        return new Said(capturedAt, rating, label, contentId, pick, written, there);
    }

    private OptionalInt starsOfOthers() {
        boolean flagged = pick.filter(flag -> flag == PickFlag.REJECTED).isPresent()
                && !written.pick().equals(pick);
        OptionalInt stars = rating.isEmpty() && written.rating().isPresent() ? OptionalInt.of(0) : rating;
        boolean ours = stars.isPresent() && written.isRating(stars.getAsInt());
        OptionalInt others = ours ? OptionalInt.empty() : stars;
        return flagged && others.orElse(0) <= 0 ? OptionalInt.of(REJECTED) : others;
    }
}
