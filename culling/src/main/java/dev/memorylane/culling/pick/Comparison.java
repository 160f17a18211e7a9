package dev.memorylane.culling.pick;

import dev.memorylane.culling.CandidatePhoto;
import dev.memorylane.culling.PersonDecisions;
import dev.memorylane.culling.Quality;
import dev.memorylane.culling.burst.Medoid;
import dev.memorylane.culling.kmeans.InnerProducts;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Scores photos against each other; the outcome depends on these photos alone.
 *
 * @param weights what counted
 * @param scored the photos compared, in the order given
 */
record Comparison(PickWeights weights, List<Scored> scored) {

    /** Mean luma of a well exposed photo, gamma-coded. */
    private static final double MIDDLE = 0.45;

    /** Share of pixels without detail that costs the whole signal. */
    private static final double CLIPPED_OUT = 0.3;

    /**
     * @param photos the photos of the window
     * @param contenders indices of those compared; at least one
     */
    static Comparison of(
            List<CandidatePhoto> photos,
            int[] contenders,
            InnerProducts cosines,
            PickWeights weights,
            PersonDecisions decisions) {
        double[] likeness = Arrays.stream(contenders)
                .mapToDouble(i -> Medoid.meanSimilarity(i, contenders, cosines))
                .toArray();
        double mostTypical = Arrays.stream(likeness).max().orElseThrow();
        double sharpest = Arrays.stream(contenders)
                .mapToDouble(i -> photos.get(i).quality().sharpness())
                .max()
                .orElseThrow();
        boolean rated = Arrays.stream(contenders).anyMatch(i -> stars(photos.get(i), decisions) > 0);
        return new Comparison(
                weights,
                IntStream.range(0, contenders.length)
                        .mapToObj(c -> {
                            CandidatePhoto photo = photos.get(contenders[c]);
                            double behind = (mostTypical - likeness[c]) / weights.typicalityRange();
                            Signals signals = signals(photo, sharpest, behind, decisions);
                            return new Scored(photo, signals, signals.score(weights, rated));
                        })
                        .toList());
    }

    private static Signals signals(CandidatePhoto photo, double sharpest, double behind, PersonDecisions decisions) {
        Quality quality = photo.quality();
        return new Signals(
                sharpest == 0 ? 1 : quality.sharpness() / sharpest,
                1 - Math.min(1, Math.abs(quality.exposure() - MIDDLE) / MIDDLE),
                1 - Math.min(1, quality.clipped() / CLIPPED_OUT),
                1 - Math.min(1, behind),
                stars(photo, decisions) / 5.0);
    }

    private static int stars(CandidatePhoto photo, PersonDecisions decisions) {
        return Math.max(0, decisions.ratingOf(photo).orElse(0));
    }

    /** The same photo as it was scored here; empty if it did not take part. */
    Optional<Scored> find(Scored elsewhere) {
        return scored.stream().filter(elsewhere::sameAs).findFirst();
    }

    /** How far the next best is behind a photo; 0 if it is ahead; 1 if there is none. */
    double lead(Scored one) {
        return scored.stream()
                .filter(other -> !other.sameAs(one))
                .mapToDouble(one::leadOver)
                .min()
                .orElse(1);
    }

    /** How far a photo is behind the best of the others. */
    double behind(Scored one) {
        return scored.stream().mapToDouble(other -> other.leadOver(one)).max().orElse(0);
    }
}
