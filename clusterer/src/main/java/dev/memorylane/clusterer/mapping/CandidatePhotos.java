package dev.memorylane.clusterer.mapping;

import dev.memorylane.culling.Appearance;
import dev.memorylane.culling.CandidatePhoto;
import dev.memorylane.culling.ColourHistogram;
import dev.memorylane.culling.Exposure;
import dev.memorylane.culling.Quality;
import dev.memorylane.culling.asset.ShotFile;
import dev.memorylane.culling.time.CaptureTime;
import dev.memorylane.schemas.BlobReference;
import dev.memorylane.schemas.Embedding;
import dev.memorylane.schemas.QualitySignals;
import dev.memorylane.schemas.capture.Cameras;
import dev.memorylane.schemas.capture.CapturedAts;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** An embedding as grouping and picking see it. Figures out of their range are brought into it: no photo fails its window. */
public final class CandidatePhotos {
    private static final int LEAST_RATING = -1;
    private static final int MOST_RATING = 5;
    private static final double MIDDLE = 0.5;

    private CandidatePhotos() {}

    /** @param placedAt where it stands by its camera's clock set right */
    public static CandidatePhoto of(String photoId, Embedding embedding, Optional<LocalDateTime> placedAt) {
        return new CandidatePhoto(
                photoId,
                time(CapturedAts.fromAvro(embedding.getCapturedAt()), placedAt),
                Vectors.unit(embedding.getVector()),
                quality(embedding.getQuality()),
                rating(embedding.getRating()),
                Cameras.name(embedding.getCamera()).orElse(null),
                Optional.ofNullable(embedding.getExposure()).map(CandidatePhotos::exposure),
                new ShotFile(Optional.ofNullable(embedding.getAssetId()), embedding.getFileName()),
                appearance(embedding));
    }

    private static Appearance appearance(Embedding embedding) {
        return new Appearance(
                Optional.ofNullable(embedding.getLocalFeatures()).map(BlobReference::getId),
                ColourHistogram.of(embedding.getColourHistogram()));
    }

    private static CaptureTime time(CaptureTime read, Optional<LocalDateTime> placedAt) {
        Optional<Duration> shift = placedAt.flatMap(at -> read.placedAt().map(before -> Duration.between(before, at)));
        return shift.filter(by -> !by.isZero()).map(read::shifted).orElse(read);
    }

    /** A photo without signals stands in the middle of each. */
    private static Quality quality(QualitySignals signals) {
        if (signals == null) {
            return new Quality(0, MIDDLE, 0, 0, 0, 0);
        }
        return new Quality(
                within(signals.getSharpness(), Double.MAX_VALUE),
                within(signals.getExposure(), 1),
                within(signals.getClippedShadows(), 1),
                within(signals.getClippedHighlights(), 1),
                within(signals.getContrast(), Double.MAX_VALUE),
                within(signals.getColourfulness(), Double.MAX_VALUE),
                within(signals.getMotionBlur(), 1),
                within(signals.getBlackPoint(), 1),
                within(signals.getWhitePoint(), 1),
                within(signals.getNoise(), 1),
                learned(signals));
    }

    /** What is no figure says nothing. */
    private static Map<String, Double> learned(QualitySignals signals) {
        return signals.getLearned().entrySet().stream()
                .filter(signal -> Double.isFinite(signal.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static double within(double value, double most) {
        return Double.isNaN(value) ? 0 : Math.clamp(value, 0, most);
    }

    private static OptionalInt rating(Integer stars) {
        return stars == null || stars < LEAST_RATING || stars > MOST_RATING
                ? OptionalInt.empty()
                : OptionalInt.of(stars);
    }

    private static Exposure exposure(dev.memorylane.schemas.Exposure exposure) {
        return new Exposure(
                optional(exposure.getSeconds()),
                optional(exposure.getAperture()),
                exposure.getIso() == null ? OptionalInt.empty() : OptionalInt.of(exposure.getIso()),
                optional(exposure.getBias()));
    }

    private static OptionalDouble optional(Double value) {
        return value == null || !Double.isFinite(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}
