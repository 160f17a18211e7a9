package dev.memorylane.culling.geometry;

import dev.memorylane.culling.kmeans.SplitMix;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The similarity transform that explains most matches: random sample consensus (Fischler and Bolles, CACM 24, 1981) over
 * pairs of matches from a fixed seed, refined by least squares (Umeyama, PAMI 13, 1991) over the inliers.
 */
final class Consensus {
    private static final int LEAST = 3;
    private static final int REFINEMENTS = 2;

    /** Chance of never drawing a pair of inliers at which no more are drawn. */
    private static final double MISS = 1e-4;

    private static final long SEED = 20260101L;

    private final GeometryParameters parameters;
    private final Points points;

    Consensus(GeometryParameters parameters, Points points) {
        this.parameters = parameters;
        this.points = points;
    }

    /**
     * A transform and the matches it explains.
     *
     * @param inliers ascending indices
     */
    @SuppressWarnings("ArrayRecordComponent") // inside one computation, never compared
    record Fit(SimilarityTransform transform, int[] inliers) {}

    /** Empty if no transform explains three matches. */
    Optional<Fit> find() {
        return points.count() < LEAST
                ? Optional.empty()
                : sampled().map(this::refined).filter(fit -> fit.inliers.length >= LEAST);
    }

    private Optional<Fit> sampled() {
        SplitMix random = new SplitMix(SEED, points.count(), 0);
        Fit best = null;
        int enough = parameters.attempts();
        for (int attempt = 0; attempt < enough; attempt++) {
            int i = random.nextInt(points.count());
            int j = random.nextInt(points.count());
            Optional<Fit> fit = points.through(i, j).filter(this::isPlausible).map(this::fit);
            if (fit.isPresent() && (best == null || fit.get().inliers.length > best.inliers.length)) {
                best = fit.get();
                enough = attemptsFor((double) best.inliers.length / points.count(), enough);
            }
        }
        return Optional.ofNullable(best);
    }

    /** How many draws hardly ever miss all pairs of inliers, where these are such a share of the matches. */
    static int attemptsFor(double share, int most) {
        double misses = 1 - share * share;
        return misses <= 0 ? 1 : (int) Math.min(most, Math.ceil(StrictMath.log(MISS) / StrictMath.log(misses)));
    }

    private Fit refined(Fit sampled) {
        Fit best = sampled;
        for (int i = 0; i < REFINEMENTS; i++) {
            int reached = best.inliers.length;
            best = points.leastSquares(best.inliers)
                    .filter(this::isPlausible)
                    .map(this::fit)
                    .filter(fit -> fit.inliers.length >= reached)
                    .orElse(best);
        }
        return best;
    }

    private boolean isPlausible(SimilarityTransform transform) {
        double scale = transform.scale();
        return scale <= parameters.largestScale() && scale >= 1 / parameters.largestScale();
    }

    private Fit fit(SimilarityTransform transform) {
        double tolerance = parameters.tolerance() * parameters.tolerance();
        return new Fit(
                transform,
                IntStream.range(0, points.count())
                        .filter(i -> points.squaredResidual(transform, i) <= tolerance)
                        .toArray());
    }
}
