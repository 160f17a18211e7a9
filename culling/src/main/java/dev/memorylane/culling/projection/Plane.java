package dev.memorylane.culling.projection;

import java.util.Arrays;

/** Points on a plane, one array a coordinate, so that loops over them become vector instructions. */
@SuppressWarnings("ArrayRecordComponent") // the same points all along, moved in place, never compared
record Plane(double[] x, double[] y) {

    static Plane of(int points) {
        return new Plane(new double[points], new double[points]);
    }

    int size() {
        return x.length;
    }

    /** Moves the middle of all points to the origin. */
    void centre() {
        centre(x);
        centre(y);
    }

    private static void centre(double[] values) {
        double mean = Arrays.stream(values).sum() / Math.max(1, values.length);
        for (int i = 0; i < values.length; i++) {
            values[i] -= mean;
        }
    }

    /** Scales both coordinates alike. */
    void scale(double by) {
        for (int i = 0; i < x.length; i++) {
            x[i] *= by;
            y[i] *= by;
        }
    }

    /** [n][2], the longer side from 0 to 1, the shorter in the middle of it; all in the middle where no two differ. */
    double[][] fitted() {
        double[] ofX = range(x);
        double[] ofY = range(y);
        double side = Math.max(ofX[1] - ofX[0], ofY[1] - ofY[0]);
        double[][] points = new double[x.length][2];
        for (int i = 0; i < points.length; i++) {
            points[i][0] = within(x[i], ofX, side);
            points[i][1] = within(y[i], ofY, side);
        }
        return points;
    }

    private static double within(double value, double[] range, double side) {
        return side > 0 ? 0.5 + (value - (range[0] + range[1]) / 2) / side : 0.5;
    }

    private static double[] range(double[] values) {
        return new double[] {
            Arrays.stream(values).min().orElse(0), Arrays.stream(values).max().orElse(0)
        };
    }
}
