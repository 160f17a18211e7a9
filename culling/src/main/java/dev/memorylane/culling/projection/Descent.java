package dev.memorylane.culling.projection;

import java.util.Arrays;

/** Moves points down the slope of the Kullback-Leibler divergence, with momentum and a gain for each coordinate. */
final class Descent {

    private static final double SLOW = 0.5;
    private static final double FAST = 0.8;
    private static final double FACTOR = 4;

    private final Affinities affinities;
    private final Plane plane;
    private final Plane attraction;
    private final Repulsion repulsion;
    private final Momentum alongX;
    private final Momentum alongY;

    Descent(Affinities affinities, Plane plane) {
        this.affinities = affinities;
        this.plane = plane;
        this.attraction = Plane.of(plane.size());
        this.repulsion = new Repulsion(plane);
        this.alongX = new Momentum(plane.x());
        this.alongY = new Momentum(plane.y());
    }

    void run(ProjectionParameters parameters) {
        for (int pass = 0; pass < parameters.forming(); pass++) {
            step(parameters.exaggeration(), SLOW);
        }
        for (int pass = 0; pass < parameters.settling(); pass++) {
            step(1, FAST);
        }
    }

    private void step(double exaggeration, double momentum) {
        attract();
        double sum = repulsion.compute();
        double rate = plane.size() / (FACTOR * exaggeration);
        alongX.move(attraction.x(), exaggeration * FACTOR, repulsion.x(), FACTOR / sum, rate, momentum);
        alongY.move(attraction.y(), exaggeration * FACTOR, repulsion.y(), FACTOR / sum, rate, momentum);
        plane.centre();
    }

    private void attract() {
        Arrays.fill(attraction.x(), 0);
        Arrays.fill(attraction.y(), 0);
        for (int i = 0; i < plane.size(); i++) {
            int[] neighbours = affinities.neighbours()[i];
            double[] weights = affinities.weights()[i];
            for (int at = 0; at < neighbours.length; at++) {
                double dx = plane.x()[i] - plane.x()[neighbours[at]];
                double dy = plane.y()[i] - plane.y()[neighbours[at]];
                double pull = weights[at] / (1 + dx * dx + dy * dy);
                attraction.x()[i] += pull * dx;
                attraction.y()[i] += pull * dy;
            }
        }
    }
}
