package dev.memorylane.culling.projection;

import dev.memorylane.culling.kmeans.GramMatrix;

/**
 * A map of embeddings: t-SNE (van der Maaten and Hinton, Visualizing Data using t-SNE, 2008), exact, on the cosines of
 * the embeddings. It begins with the principal plane (Kobak and Berens, The art of using t-SNE, 2019), so that what is
 * far apart stays so, and steps as far as Belkina et al. (Automated optimized parameters for t-SNE, 2019) say.
 *
 * <p>Equal embeddings in equal order give equal bits on every machine. Time grows with the square of the photos, memory
 * by 8 bytes for each pair: meant for some thousands.
 */
public final class Projection {

    /** With fewer photos than this there are no neighbourhoods to speak of. */
    private static final int FEW = 4;

    private final ProjectionParameters parameters;

    public Projection(ProjectionParameters parameters) {
        this.parameters = parameters;
    }

    /**
     * Places photos.
     *
     * @param embeddings of equal dimension, none of them zero
     * @return [n][2], the longer side of the map from 0 to 1, the shorter in the middle of it
     */
    public double[][] of(float[][] embeddings) {
        Plane plane = PrincipalPlane.of(embeddings, parameters.seed());
        if (embeddings.length >= FEW) {
            Affinities affinities =
                    Affinities.of(GramMatrix.ofDirections(embeddings), parameters.perplexityOf(embeddings.length));
            new Descent(affinities, plane).run(parameters);
        }
        return plane.fitted();
    }
}
