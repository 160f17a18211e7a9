package dev.memorylane.culling.projection;

import dev.memorylane.culling.kmeans.RangeLoop;

/** Moves points down the slope of the Kullback-Leibler divergence, with momentum and a gain for each coordinate. */
final class Descent {

    private static final double SLOW = 0.5;
    private static final double FAST = 0.8;
    private static final double FACTOR = 4;

    private final Plane plane;
    private final RangeLoop workers;
    private final Attraction attraction;
    private final Repulsion repulsion;
    private final Momentum alongX;
    private final Momentum alongY;

    Descent(Affinities affinities, Plane plane, RangeLoop workers) {
        this.plane = plane;
        this.workers = workers;
        this.attraction = new Attraction(affinities, plane.size());
        this.repulsion = new Repulsion(plane.size());
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
        repulsion.take(plane);
        workers.forAll(plane.size(), (from, to) -> {
            attraction.compute(plane, from, to);
            repulsion.compute(from, to);
        });
        double sum = repulsion.sum();
        double rate = plane.size() / (FACTOR * exaggeration);
        alongX.move(attraction.x(), exaggeration * FACTOR, repulsion.x(), FACTOR / sum, rate, momentum);
        alongY.move(attraction.y(), exaggeration * FACTOR, repulsion.y(), FACTOR / sum, rate, momentum);
        plane.centre();
    }
}
