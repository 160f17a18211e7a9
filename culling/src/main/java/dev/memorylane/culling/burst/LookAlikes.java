package dev.memorylane.culling.burst;

import dev.memorylane.culling.CandidatePhoto;
import dev.memorylane.culling.geometry.Alignment;
import dev.memorylane.culling.geometry.Alignments;
import dev.memorylane.culling.geometry.LocalFeatures;
import dev.memorylane.culling.geometry.SimilarityTransform;
import dev.memorylane.culling.kmeans.InnerProducts;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** The pairs of a window, judged when asked for. */
final class LookAlikes {
    private static final double NANOS = 1e9;

    private final BurstParameters parameters;
    private final List<CandidatePhoto> photos;
    private final InnerProducts cosines;
    private final Alignments alignments;
    private final Witness witness;

    /**
     * @param photos in capture order
     * @param cosines of the photos
     */
    LookAlikes(BurstParameters parameters, List<CandidatePhoto> photos, InnerProducts cosines, Alignments alignments) {
        this.parameters = parameters;
        this.photos = photos;
        this.cosines = cosines;
        this.alignments = alignments;
        this.witness = new Witness(parameters.witness(), parameters.unrelated());
    }

    CandidatePhoto photo(int i) {
        return photos.get(i);
    }

    /** How likely two photos are tries at one picture; the earlier first, so that the answer is the same each time. */
    double likelihood(int i, int j) {
        return i > j ? likelihood(j, i) : witness.likelihood(evidence(i, j, secondsBetween(i, j)));
    }

    /** The same for photos whose times have no seconds: none where their geometry says nothing. */
    double likelihoodWithoutTime(int i, int j) {
        return i > j ? likelihoodWithoutTime(j, i) : withoutTime(evidence(i, j, parameters.secondsUnknown()));
    }

    private double withoutTime(Evidence evidence) {
        return evidence.inliers().isEmpty() ? 0 : witness.likelihood(evidence);
    }

    /** Time between two photos that both have seconds. */
    Duration between(int i, int j) {
        return Duration.between(
                        photos.get(i).time().placedAt().orElseThrow(),
                        photos.get(j).time().placedAt().orElseThrow())
                .abs();
    }

    /** How one picture lies over another; empty where one has too few keypoints to tell. */
    Optional<Alignment> alignment(int i, int j) {
        Optional<String> one = photos.get(i).appearance().features();
        Optional<String> other = photos.get(j).appearance().features();
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        return alignments.of(one.get(), other.get(), parameters.witness().leastKeypoints(), parameters.geometry());
    }

    Optional<LocalFeatures> features(int i) {
        return photos.get(i).appearance().features().flatMap(alignments::features);
    }

    private Evidence evidence(int i, int j, double seconds) {
        OptionalInt inliers = alignment(i, j)
                .map(alignment -> OptionalInt.of(isDetail(alignment) ? 0 : alignment.inliers()))
                .orElseGet(OptionalInt::empty);
        return new Evidence(seconds, cosines.product(i, j), colours(i, j, inliers.isPresent()), inliers);
    }

    private boolean isDetail(Alignment alignment) {
        double scale = alignment.transform().map(SimilarityTransform::scale).orElse(1.0);
        return Math.max(scale, 1 / scale) > parameters.witness().mostZoom();
    }

    private boolean isMuchLighter(int i, int j) {
        double difference =
                photos.get(i).quality().exposure() - photos.get(j).quality().exposure();
        return Math.abs(difference) > parameters.witness().mostLighter();
    }

    /** Of pictures of which one is much lighter only where nothing better is known. */
    private OptionalDouble colours(int i, int j, boolean geometry) {
        if (geometry && isMuchLighter(i, j)) {
            return OptionalDouble.empty();
        }
        return photos.get(i)
                .appearance()
                .colours()
                .flatMap(one -> photos.get(j).appearance().colours().map(one::intersection))
                .map(OptionalDouble::of)
                .orElseGet(OptionalDouble::empty);
    }

    private double secondsBetween(int i, int j) {
        return between(i, j).toNanos() / NANOS;
    }
}
