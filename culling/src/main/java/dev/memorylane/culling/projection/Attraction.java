package dev.memorylane.culling.projection;

/** How each point is pulled by its neighbours. */
final class Attraction {

    private final Affinities affinities;
    private final double[] x;
    private final double[] y;

    Attraction(Affinities affinities, int points) {
        this.affinities = affinities;
        this.x = new double[points];
        this.y = new double[points];
    }

    /** For points from one to before another; ranges are independent. */
    void compute(Plane plane, int from, int to) {
        for (int i = from; i < to; i++) {
            pull(i, plane.x(), plane.y(), affinities.neighbours()[i], affinities.weights()[i]);
        }
    }

    double[] x() {
        return x;
    }

    double[] y() {
        return y;
    }

    private void pull(int i, double[] atX, double[] atY, int[] neighbours, double[] weights) {
        double ownX = atX[i];
        double ownY = atY[i];
        double alongX = 0;
        double alongY = 0;
        for (int at = 0; at < neighbours.length; at++) {
            double dx = ownX - atX[neighbours[at]];
            double dy = ownY - atY[neighbours[at]];
            double pull = weights[at] / (1 + dx * dx + dy * dy);
            alongX += pull * dx;
            alongY += pull * dy;
        }
        x[i] = alongX;
        y[i] = alongY;
    }
}
