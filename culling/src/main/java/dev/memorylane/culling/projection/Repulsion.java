package dev.memorylane.culling.projection;

import java.util.Arrays;

/** How each point is pushed away by all others. */
final class Repulsion {

    private final Plane plane;
    private final double[] x;
    private final double[] y;
    private final double[] kernels;

    Repulsion(Plane plane) {
        this.plane = plane;
        this.x = new double[plane.size()];
        this.y = new double[plane.size()];
        this.kernels = new double[plane.size()];
    }

    double[] x() {
        return x;
    }

    double[] y() {
        return y;
    }

    /** @return the sum of the kernels of all ordered pairs, by which the pushes are to be divided */
    double compute() {
        Arrays.fill(x, 0);
        Arrays.fill(y, 0);
        Arrays.fill(kernels, 0);
        for (int i = 0; i < x.length; i++) {
            push(plane.x()[i], plane.y()[i], plane.x(), plane.y(), x, y, kernels, x.length);
        }
        double sum = -1.0 * x.length;
        for (double kernel : kernels) {
            sum += kernel;
        }
        return Math.max(sum, Double.MIN_NORMAL);
    }

    /** One point against all, added to those: no sum runs along the loop, so that it becomes vector instructions. */
    private static void push(
            double ofX,
            double ofY,
            double[] atX,
            double[] atY,
            double[] pushX,
            double[] pushY,
            double[] kernels,
            int count) {
        for (int j = 0; j < count; j++) {
            double dx = atX[j] - ofX;
            double dy = atY[j] - ofY;
            double kernel = 1 / (1 + dx * dx + dy * dy);
            double square = kernel * kernel;
            pushX[j] += square * dx;
            pushY[j] += square * dy;
            kernels[j] += kernel;
        }
    }
}
