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

    /** The points scaled to length 1, in the precision they came in. */
    public float[][] unitVectors() {
        float[][] unit = new float[points.length][];
        for (int i = 0; i < unit.length; i++) {
            unit[i] = points[i].clone();
            for (int p = 0; p < unit[i].length; p++) {
                unit[i][p] = (float) (unit[i][p] * inverseLengths[i]);
            }
        }
        return unit;
    }

    /** By the length of their sum, in time that grows with the points, not with the pairs. */
    @Override
    public double mean() {
        double[] sum = new double[points[0].length];
        for (int i = 0; i < points.length; i++) {
            for (int p = 0; p < sum.length; p++) {
                sum[p] += points[i][p] * inverseLengths[i];
            }
        }
        double square = 0;
        for (double coordinate : sum) {
            square += coordinate * coordinate;
        }
        double n = points.length;
        return (square - n) / Math.max(1, n * (n - 1));
    }

    @Override
    public double product(int i, int j) {
        return i == j ? 1 : ProductKernel.product(points[i], points[j]) * (inverseLengths[i] * inverseLengths[j]);
    }
}
