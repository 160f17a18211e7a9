package dev.memorylane.culling.kmeans;

/** Inner products of a set of points, kept or computed on demand. */
public interface InnerProducts {

    /** How many points. */
    int size();

    /** Inner product of two points; the same bits whichever of the two is named first. */
    double product(int i, int j);
}
