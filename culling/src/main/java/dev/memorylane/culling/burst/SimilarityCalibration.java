package dev.memorylane.culling.burst;

import dev.memorylane.culling.CandidatePhoto;
import dev.memorylane.culling.kmeans.InnerProducts;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Derives the cosine that makes two neighbours look-alikes from the window itself: let b be the median cosine of the
 * pairs that are far apart in time; the answer is b + contrast · (1 − b), within floor and ceiling, rounded to two
 * digits so that one photo more rarely changes it.
 */
final class SimilarityCalibration {

    private static final int ENOUGH_PAIRS = 20;
    private static final double DIGITS = 100;

    private final BurstParameters parameters;

    SimilarityCalibration(BurstParameters parameters) {
        this.parameters = parameters;
    }

    /**
     * @param photos in capture order
     * @param cosines of the photos
     */
    double similarity(List<CandidatePhoto> photos, InnerProducts cosines) {
        return parameters.similarity().orElseGet(() -> derived(unrelated(photos, cosines)));
    }

    private double derived(double[] unrelated) {
        if (unrelated.length < ENOUGH_PAIRS) {
            return parameters.fallbackSimilarity();
        }
        Arrays.sort(unrelated);
        double background = unrelated[unrelated.length / 2];
        double similarity = background + parameters.contrast() * (1 - background);
        double rounded = Math.rint(similarity * DIGITS) / DIGITS;
        return Math.clamp(rounded, parameters.similarityFloor(), parameters.similarityCeiling());
    }

    private double[] unrelated(List<CandidatePhoto> photos, InnerProducts cosines) {
        List<LocalDateTime> times = photos.stream()
                .flatMap(photo -> photo.time().placedAt().stream())
                .toList();
        DoubleStream.Builder found = DoubleStream.builder();
        // Dated photos come first in capture order, so times and photos share their indices.
        for (int i = 0; i < times.size(); i++) {
            for (int j = i + 1; j < times.size(); j++) {
                if (Duration.between(times.get(i), times.get(j)).compareTo(parameters.farApart()) >= 0) {
                    found.add(cosines.product(i, j));
                }
            }
        }
        return found.build().toArray();
    }
}
