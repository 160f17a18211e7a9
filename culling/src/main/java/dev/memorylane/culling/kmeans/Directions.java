package dev.memorylane.culling.kmeans;

/**
 * Cosines of points computed when asked for, so that many photos need no matrix of all pairs. Each has the bits that
 * {@link GramMatrix#ofDirections} gives it.
 */
public final class Directions implements InnerProducts {

    private final float[][] points;
    private final double[] inverseLengths;

    private Directions(float[][] points, double[] inverseLengths) {
        this.points = points;
        this.inverseLengths = inverseLengths;
    }

    /** The points, none of them zero, which are kept as they are and must not change. */
    public static Directions of(float[][] points) {
        double[] inverse = new double[points.length];
        for (int i = 0; i < points.length; i++) {
            inverse[i] = 1 / Math.sqrt(ProductKernel.product(points[i], points[i]));
        }
        return new Directions(points, inverse);
    }

    @Override
    public int size() {
        return points.length;
    }

    @Override
    public double product(int i, int j) {
        return i == j ? 1 : ProductKernel.product(points[i], points[j]) * (inverseLengths[i] * inverseLengths[j]);
    }
}
