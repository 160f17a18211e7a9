package dev.memorylane.embedder.pipeline;

import dev.memorylane.schemas.Embedding;
import dev.memorylane.schemas.Photo;
import dev.memorylane.schemas.PhotoRejection;
import dev.memorylane.schemas.PhotoState;
import dev.memorylane.schemas.QualitySignals;
import dev.memorylane.schemas.RejectionCode;
import dev.memorylane.schemas.RejectionStage;
import dev.memorylane.vision.Analysis;
import dev.memorylane.vision.Remark;
import dev.memorylane.vision.UnreadableReason;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** From what vision found to the records of the topics. */
public final class EmbeddingRecords {
    private EmbeddingRecords() {}

    static Embedding embedding(Photo photo, Analysis.Analyzed seen, boolean normalised, SeenBlobs.Put blobs) {
        return told(Embedding.newBuilder(), photo)
                .setVector(boxed(seen.embedding()))
                .setNormalised(normalised)
                .setQuality(quality(seen.quality()))
                .setThumbnail(blobs.thumbnail())
                .setLocalFeatures(blobs.features())
                .setColourHistogram(ByteBuffer.wrap(seen.colours()))
                .setWidth(seen.width())
                .setHeight(seen.height())
                .setRemarks(seen.remarks().stream().map(Remark::name).sorted().toList())
                .build();
    }

    /** The same pixels, of which something else is told now. */
    static Embedding retold(Photo photo, Embedding before) {
        return told(Embedding.newBuilder(before), photo).build();
    }

    private static Embedding.Builder told(Embedding.Builder embedding, Photo photo) {
        return embedding
                .setVersion(photo.getVersion())
                .setCapturedAt(photo.getCapturedAt())
                .setCamera(photo.getCamera())
                .setExposure(photo.getExposure())
                .setPlace(photo.getPlace())
                .setRating(photo.getRating())
                .setAssetId(photo.getAssetId())
                .setFileName(photo.getFileName());
    }

    /** The removal of a photo, as a value. */
    public static Embedding removal(Photo photo) {
        return Embedding.newBuilder()
                .setState(PhotoState.REMOVED)
                .setVersion(photo.getVersion())
                .setFileName(photo.getFileName())
                .build();
    }

    static PhotoRejection rejection(String photoId, Photo photo, Analysis.Unreadable unreadable, Instant now) {
        return rejection(photoId, photo, code(unreadable.reason()), unreadable.words(), now);
    }

    /** @param words what is wrong and what to do, in sentences; the name of the file comes before them */
    public static PhotoRejection rejection(String photoId, Photo photo, RejectionCode code, String words, Instant now) {
        return PhotoRejection.newBuilder()
                .setStage(RejectionStage.EMBEDDER)
                .setCode(code)
                .setMessage(photo.getFileName() + ": " + words)
                .setUri(photo.getUri())
                .setSource(photo.getSource())
                .setPhotoId(photoId)
                .setFileName(photo.getFileName())
                .setFirstAt(now)
                .setLastAt(now)
                .build();
    }

    private static RejectionCode code(UnreadableReason reason) {
        return switch (reason) {
            case EMPTY -> RejectionCode.EMPTY;
            case NOT_AN_IMAGE -> RejectionCode.NOT_A_PHOTO;
            case UNSUPPORTED_FORMAT -> RejectionCode.UNSUPPORTED_FORMAT;
            case DECODER_MISSING -> RejectionCode.DECODER_MISSING;
            case CORRUPT -> RejectionCode.CORRUPT;
            case TRUNCATED -> RejectionCode.TRUNCATED;
            case TOO_LARGE -> RejectionCode.TOO_LARGE;
        };
    }

    private static List<Float> boxed(float[] vector) {
        List<Float> boxed = new ArrayList<>(vector.length);
        for (float value : vector) {
            boxed.add(value);
        }
        return boxed;
    }

    private static QualitySignals quality(dev.memorylane.vision.QualitySignals signals) {
        return QualitySignals.newBuilder()
                .setSharpness(signals.sharpness())
                .setExposure(signals.exposure())
                .setClippedShadows(signals.clippedShadows())
                .setClippedHighlights(signals.clippedHighlights())
                .setContrast(signals.contrast())
                .setColourfulness(signals.colourfulness())
                .setMotionBlur(signals.motionBlur().strength())
                .setMotionDirection(signals.motionBlur().direction())
                .setBlackPoint(signals.blackPoint())
                .setWhitePoint(signals.whitePoint())
                .setNoise(signals.noise())
                .setLearned(signals.learned())
                .build();
    }
}
