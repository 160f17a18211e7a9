package dev.memorylane.gallery.view;

import dev.memorylane.culling.time.CaptureTime;
import dev.memorylane.schemas.BlobReference;
import dev.memorylane.schemas.Embedding;
import dev.memorylane.schemas.QualitySignals;
import dev.memorylane.schemas.capture.CapturedAts;
import java.time.Instant;
import java.util.Optional;

/**
 * What the gallery keeps of an embedding: not its vector.
 *
 * @param version the version of the photo that it was made from
 * @param written when its record was; the epoch where nobody told
 * @param captureTime what places the photo in its windows
 * @param signals technical quality, where it was measured
 * @param thumbnail upright JPEG in the blob store, where there is one
 * @param width pixels, upright
 * @param height pixels, upright
 */
record EmbeddedPhoto(
        long version,
        Instant written,
        CaptureTime captureTime,
        Optional<Signals> signals,
        Optional<Thumbnail> thumbnail,
        int width,
        int height) {

    static EmbeddedPhoto of(Embedding embedding, Instant written) {
        return new EmbeddedPhoto(
                embedding.getVersion(),
                written,
                CapturedAts.fromAvro(embedding.getCapturedAt()),
                Optional.ofNullable(embedding.getQuality()).map(EmbeddedPhoto::signals),
                Optional.ofNullable(embedding.getThumbnail()).map(EmbeddedPhoto::thumbnail),
                embedding.getWidth(),
                embedding.getHeight());
    }

    private static Signals signals(QualitySignals quality) {
        return new Signals(
                quality.getSharpness(),
                quality.getExposure(),
                quality.getClippedShadows(),
                quality.getClippedHighlights(),
                quality.getContrast(),
                quality.getColourfulness(),
                quality.getMotionBlur(),
                quality.getMotionDirection(),
                quality.getNoise());
    }

    private static Thumbnail thumbnail(BlobReference blob) {
        return new Thumbnail(
                blob.getId(),
                blob.getMediaType().intern(),
                Optional.ofNullable(blob.getWidth()).orElse(0),
                Optional.ofNullable(blob.getHeight()).orElse(0));
    }
}
