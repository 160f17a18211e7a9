package dev.memorylane.culling.projection;

import java.util.Arrays;

/**
 * How each point is pushed away by all others: all pairs, in single precision, which is enough for a map, and of which a vector
 * instruction takes twice as many as of doubles. Up to some ten thousand points that is faster than a tree or a grid, and exact.
 */
final class Repulsion {

    private final float[] atX;
    private final float[] atY;
    private final float[] x;
    private final float[] y;
    private final float[] kernels;

    Repulsion(int points) {
        this.atX = new float[points];
        this.atY = new float[points];
        this.x = new float[points];
        this.y = new float[points];
        this.kernels = new float[points];
    }

    /** Takes where the points are now. */
    void take(Plane plane) {
        for (int i = 0; i < atX.length; i++) {
            atX[i] = (float) plane.x()[i];
            atY[i] = (float) plane.y()[i];
        }
    }

    /** For points from one to before another; ranges are independent. */
    void compute(int from, int to) {
        float[] ownX = Arrays.copyOfRange(atX, from, to);
        float[] ownY = Arrays.copyOfRange(atY, from, to);
        float[] pushX = new float[ownX.length];
        float[] pushY = new float[ownX.length];
        float[] sums = new float[ownX.length];
        for (int i = 0; i < atX.length; i++) {
            push(atX[i], atY[i], ownX, ownY, pushX, pushY, sums, ownX.length);
        }
        System.arraycopy(pushX, 0, x, from, pushX.length);
        System.arraycopy(pushY, 0, y, from, pushY.length);
        System.arraycopy(sums, 0, kernels, from, sums.length);
    }

    float[] x() {
        return x;
    }

    float[] y() {
        return y;
    }

    /** The sum of the kernels of all ordered pairs, by which the pushes are to be divided. */
    double sum() {
        double sum = -1.0 * kernels.length;
        for (float kernel : kernels) {
            sum += kernel;
        }
        return Math.max(sum, Double.MIN_NORMAL);
    }

    /**
     * One point against many. All arrays come as arguments, the loop begins at 0, no sum runs along it, and it does no more than
     * this: only so does the compiler turn it into vector instructions.
     */
    private static void push(
            float ofX, float ofY, float[] ownX, float[] ownY, float[] pushX, float[] pushY, float[] sums, int count) {
        for (int j = 0; j < count; j++) {
            float dx = ownX[j] - ofX;
            float dy = ownY[j] - ofY;
            float kernel = 1 / (1 + dx * dx + dy * dy);
            float square = kernel * kernel;
            pushX[j] += square * dx;
            pushY[j] += square * dy;
            sums[j] += kernel;
        }
    }
}
