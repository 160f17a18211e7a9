package dev.memorylane.gallery.view;

import dev.memorylane.culling.time.CaptureTime;
import dev.memorylane.schemas.Photo;
import dev.memorylane.schemas.capture.Cameras;
import dev.memorylane.schemas.capture.CapturedAts;
import java.time.Instant;
import java.util.Optional;

/**
 * What the gallery keeps of a present photo.
 *
 * @param version rises with every change
 * @param written when its record was; the epoch where nobody told
 * @param name file name for people
 * @param captureTime as its file tells it
 * @param camera as decisions of clocks name it
 * @param shot how it was taken
 * @param width pixels; 0 where unknown
 * @param height pixels; 0 where unknown
 * @param original where its bytes are
 * @param place where it was taken
 * @param replays how often it was sent on its way anew
 */
record KnownPhoto(
        long version,
        Instant written,
        String name,
        CaptureTime captureTime,
        Optional<String> camera,
        Shot shot,
        int width,
        int height,
        Original original,
        Optional<Location> place,
        int replays) {

    static KnownPhoto of(Photo photo, Instant written) {
        return new KnownPhoto(
                photo.getVersion(),
                written,
                photo.getFileName(),
                CapturedAts.fromAvro(photo.getCapturedAt()),
                Cameras.name(photo.getCamera()).map(String::intern),
                Shot.of(photo),
                photo.getWidth(),
                photo.getHeight(),
                Original.of(photo),
                Location.of(photo),
                photo.getReplays());
    }
}
