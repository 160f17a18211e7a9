package dev.memorylane.culling.kmeans;

/** Inner products of a set of points, kept or computed on demand. */
public interface InnerProducts {

    /** How many points. */
    int size();

    /** Inner product of two points; the same bits whichever of the two is named first. */
    double product(int i, int j);

    /** Mean of the products of all pairs of different points; 0 if there is but one point. */
    default double mean() {
        double sum = 0;
        for (int i = 0; i < size(); i++) {
            for (int j = 0; j < i; j++) {
                sum += product(i, j);
            }
        }
        return sum / Math.max(1, size() * (size() - 1.0) / 2);
    }

    /** For each point of a group the mean of its products with the others of the group; 1 if it is alone. */
    default double[] meansToOthers(int[] group) {
        double[] means = new double[group.length];
        for (int i = 0; i < means.length; i++) {
            double sum = 0;
            for (int other : group) {
                sum += other == group[i] ? 0 : product(group[i], other);
            }
            means[i] = means.length == 1 ? 1 : sum / (means.length - 1);
        }
        return means;
    }
}
