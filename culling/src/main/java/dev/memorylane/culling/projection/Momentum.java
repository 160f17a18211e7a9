package dev.memorylane.culling.projection;

import java.util.Arrays;

/** One coordinate of all points on their way (Jacobs, Increased rates of convergence through learning rate adaptation, 1988). */
final class Momentum {

    private static final double MORE = 0.2;
    private static final double LESS = 0.8;
    private static final double LEAST = 0.01;

    private final double[] positions;
    private final double[] steps;
    private final double[] gains;

    Momentum(double[] positions) {
        this.positions = positions;
        this.steps = new double[positions.length];
        this.gains = new double[positions.length];
        Arrays.fill(gains, 1);
    }

    void move(double[] pull, double ofPull, float[] push, double ofPush, double rate, double momentum) {
        for (int i = 0; i < positions.length; i++) {
            double slope = ofPull * pull[i] - ofPush * push[i];
            boolean onward = slope * steps[i] < 0;
            gains[i] = Math.max(LEAST, onward ? gains[i] + MORE : gains[i] * LESS);
            steps[i] = momentum * steps[i] - rate * gains[i] * slope;
            positions[i] += steps[i];
        }
    }
}
