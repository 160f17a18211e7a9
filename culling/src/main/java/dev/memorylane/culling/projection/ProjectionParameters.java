package dev.memorylane.culling.projection;

/**
 * How a map is made. What the papers behind {@link Projection} recommend.
 *
 * @param perplexity how many neighbours a photo has, about; fewer where there are few photos
 * @param exaggeration times the attraction while clusters form
 * @param forming passes in which clusters form
 * @param settling passes after that
 * @param seed of the little that parts photos that look exactly the same
 */
public record ProjectionParameters(double perplexity, double exaggeration, int forming, int settling, long seed) {

    private static final double THIRD = 3;
    private static final double LEAST = 1.5;

    public ProjectionParameters {
        if (!(perplexity >= 1) || !(exaggeration >= 1) || forming < 0 || settling < 0) {
            throw new IllegalArgumentException("No map can be made with perplexity " + perplexity + ", exaggeration "
                    + exaggeration + ", passes " + forming + " and " + settling);
        }
    }

    public static ProjectionParameters defaults() {
        return new ProjectionParameters(30, 12, 250, 500, 42);
    }

    /** The perplexity of so many photos. */
    double perplexityOf(int photos) {
        return Math.min(perplexity, Math.max(LEAST, (photos - 1) / THIRD));
    }
}
