package dev.memorylane.culling.preference;

import java.util.ArrayList;
import java.util.List;

/**
 * The directions in which rows differ most: principal components by power iteration with deflation (Hotelling 1933), from
 * a fixed start, so that equal rows give equal directions.
 */
public final class PrincipalDirections {

    private static final int PASSES = 60;
    private static final double NOTHING = 1e-9;

    private PrincipalDirections() {}

    /** At most {@code count} unit vectors, fewer where the rows do not differ in as many; the rows are used up. */
    public static List<double[]> of(double[][] rows, int count) {
        List<double[]> directions = new ArrayList<>();
        while (directions.size() < count && rows.length > 0) {
            double[] direction = strongest(rows);
            if (direction.length == 0) {
                break;
            }
            directions.add(direction);
            for (double[] row : rows) {
                subtract(row, direction, dot(row, direction));
            }
        }
        return directions;
    }

    /** Starts from the longest row, which is never at right angles to all the others. Empty if all rows are zero. */
    private static double[] strongest(double[][] rows) {
        double[] direction = longest(rows).clone();
        if (!normalise(direction)) {
            return new double[0];
        }
        for (int pass = 0; pass < PASSES; pass++) {
            double[] next = new double[direction.length];
            for (double[] row : rows) {
                subtract(next, row, -dot(row, direction));
            }
            if (!normalise(next)) {
                break;
            }
            direction = next;
        }
        return direction;
    }

    private static double[] longest(double[][] rows) {
        double[] longest = rows[0];
        for (double[] row : rows) {
            longest = dot(row, row) > dot(longest, longest) ? row : longest;
        }
        return longest;
    }

    private static boolean normalise(double[] vector) {
        double length = Math.sqrt(dot(vector, vector));
        if (length < NOTHING) {
            return false;
        }
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= length;
        }
        return true;
    }

    private static void subtract(double[] from, double[] vector, double times) {
        for (int i = 0; i < from.length; i++) {
            from[i] -= times * vector[i];
        }
    }

    /** Inner product. */
    public static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
