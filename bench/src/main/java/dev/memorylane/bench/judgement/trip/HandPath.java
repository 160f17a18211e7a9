package dev.memorylane.bench.judgement.trip;

import java.util.SplittableRandom;

/**
 * The path of a hand-held camera while the shutter is open: a particle with inertia, pushed at random and pulled back to
 * its aim (Boracchi and Foi, "Modeling the performance of image restoration from motion blur", IEEE TIP 21, 2012).
 *
 * @param right of each step, in pixels
 * @param down of each step, in pixels
 */
@SuppressWarnings("ArrayRecordComponent") // drawn, used once, never compared
record HandPath(int[] right, int[] down) {

    private static final int STEPS = 24;
    private static final double PUSH = 0.35;
    private static final double PULL = 0.04;
    private static final double JERK = 0.06;

    /** A path of a given extent in pixels. */
    static HandPath draw(long seed, double extent) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] x = new double[STEPS];
        double[] y = new double[STEPS];
        double turn = 2 * Math.PI * random.nextDouble();
        double speedX = Math.cos(turn);
        double speedY = Math.sin(turn);
        for (int i = 1; i < STEPS; i++) {
            double jerk = random.nextDouble() < JERK ? -1.5 : 1;
            speedX = jerk * speedX + PUSH * random.nextGaussian() - PULL * x[i - 1];
            speedY = jerk * speedY + PUSH * random.nextGaussian() - PULL * y[i - 1];
            x[i] = x[i - 1] + speedX;
            y[i] = y[i - 1] + speedY;
        }
        double scale = extent / extent(x, y);
        return new HandPath(scaled(x, scale), scaled(y, scale));
    }

    /** Whether it leaves the pixel it began in. */
    boolean moves() {
        for (int i = 0; i < right.length; i++) {
            if (right[i] != right[0] || down[i] != down[0]) {
                return true;
            }
        }
        return false;
    }

    private static double extent(double[] x, double[] y) {
        double most = 1e-9;
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < i; j++) {
                most = Math.max(most, Math.hypot(x[i] - x[j], y[i] - y[j]));
            }
        }
        return most;
    }

    private static int[] scaled(double[] path, double scale) {
        int[] pixels = new int[path.length];
        for (int i = 0; i < path.length; i++) {
            pixels[i] = (int) Math.round((path[i] - path[path.length / 2]) * scale);
        }
        return pixels;
    }
}
