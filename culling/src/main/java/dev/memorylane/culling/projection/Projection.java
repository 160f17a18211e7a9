package dev.memorylane.culling.projection;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import java.util.function.BooleanSupplier;

/**
 * A map of embeddings: t-SNE (van der Maaten and Hinton, Visualizing Data using t-SNE, 2008), with the attraction of nearest
 * neighbours only (van der Maaten, Accelerating t-SNE using Tree-Based Algorithms, 2014) and the repulsion of all, on the
 * cosines of the embeddings. It begins with the principal plane (Kobak and Berens, The art of using t-SNE, 2019), so that what
 * is far apart stays so, and steps as far as Belkina et al. (Automated optimized parameters for t-SNE, 2019) say.
 *
 * <p>Equal embeddings in equal order give equal bits on every machine, for any number of threads. Time grows with the square
 * of the photos, memory with the photos (some 6 kB each beside the embedding): meant for up to ten thousand or so.
 */
public final class Projection {

    /** With fewer photos than this there are no neighbourhoods to speak of. */
    private static final int FEW = 4;

    private final ProjectionParameters parameters;
    private final ForkJoinPool pool;

    /** @param pool whose threads do the work */
    public Projection(ProjectionParameters parameters, ForkJoinPool pool) {
        this.parameters = parameters;
        this.pool = pool;
    }

    /**
     * Places photos.
     *
     * @param embeddings of equal dimension, none of them zero
     * @param wanted asked now and then; once it says no, the work ends
     * @return [n][2], the longer side of the map from 0 to 1, the shorter in the middle of it
     * @throws CancellationException once it is not wanted any more
     */
    public double[][] of(float[][] embeddings, BooleanSupplier wanted) {
        Plane plane = PrincipalPlane.of(embeddings, parameters.seed());
        if (embeddings.length >= FEW) {
            Workers workers = new Workers(pool, wanted);
            Affinities affinities = Affinities.of(embeddings, parameters.perplexityOf(embeddings.length), workers);
            new Descent(affinities, plane, workers).run(parameters);
        }
        return plane.fitted();
    }
}
