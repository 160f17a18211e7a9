package dev.memorylane.culling.kmeans;

import dev.memorylane.culling.linkage.Agglomeration;
import dev.memorylane.culling.linkage.Linkage;

/**
 * k-means for every k on one set of points. For each k the lowest SSE is kept of Ward's tree cut at k and of several
 * k-means++ starts, each refined. The starts of one k are seeded by that k alone, so that its result does not depend
 * on which others were tried.
 *
 * <p>Memory: about 40 bytes for each pair of points.
 */
public final class GramKMeans {

    private static final double CLEARLY_LOWER = 1e-9;

    /** Squared distance below which two points are one; well above the rounding of a Gram matrix of unit vectors. */
    private static final double TWINS = 1e-12;

    private final GramMatrix gram;
    private final long seed;
    private final int starts;
    private final Refinement refinement;
    private final Seeding seeding;
    private final Agglomeration ward;
    private final Metrics metrics;
    private final int distinct;

    /**
     * @param gram inner products of at least one point
     * @param seed of the k-means++ starts
     * @param starts k-means++ starts for each k
     * @param mostPasses bound on the passes of one refinement
     */
    public GramKMeans(GramMatrix gram, long seed, int starts, int mostPasses) {
        this.gram = gram;
        this.seed = seed;
        this.starts = starts;
        this.refinement = new Refinement(mostPasses);
        double[] squared = gram.squaredDistances();
        this.seeding = new Seeding(squared, gram.size());
        this.ward = Agglomeration.of(squared.clone(), gram.size(), Linkage.WARD);
        this.metrics = new Metrics(gram);
        this.distinct = distinct();
    }

    /** How many points differ; no k above it has k clusters. */
    public int distinctPoints() {
        return distinct;
    }

    /**
     * The best clustering found.
     *
     * @param k 1 to {@link #distinctPoints()}
     */
    public Clustering cluster(int k) {
        if (k < 1 || k > distinct) {
            throw new IllegalArgumentException("Cannot make " + k + " clusters of " + distinct + " distinct points");
        }
        Partition best = refined(ward.cutInto(k), k);
        for (int start = 0; start < starts && k > 1; start++) {
            Partition other = refined(seeding.labels(k, new SplitMix(seed, k, start)), k);
            best = other.sse() < best.sse() - CLEARLY_LOWER ? other : best;
        }
        return metrics.of(best.labels());
    }

    private Partition refined(int[] labels, int k) {
        Partition partition = new Partition(gram, labels, k);
        refinement.refine(partition);
        return partition;
    }

    private int distinct() {
        int count = 0;
        for (int i = 0; i < gram.size(); i++) {
            count += hasEarlierTwin(i) ? 0 : 1;
        }
        return count;
    }

    private boolean hasEarlierTwin(int point) {
        for (int j = 0; j < point; j++) {
            if (gram.squaredDistance(point, j) < TWINS) {
                return true;
            }
        }
        return false;
    }
}
