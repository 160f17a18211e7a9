package dev.memorylane.culling.projection;

import dev.memorylane.culling.kmeans.Directions;

/**
 * t-SNE as its first paper writes it: every pair attracts and repels, in double precision, loop by loop. What the fast one is held
 * against.
 */
final class TextbookTsne {
    private static final double FACTOR = 4;

    private TextbookTsne() {}

    static double[][] of(float[][] embeddings, ProjectionParameters parameters) {
        double[][] belonging = belonging(embeddings, parameters.perplexityOf(embeddings.length));
        Plane plane = PrincipalPlane.of(embeddings, parameters.seed());
        Momentum alongX = new Momentum(plane.x());
        Momentum alongY = new Momentum(plane.y());
        for (int pass = 0; pass < parameters.forming() + parameters.settling(); pass++) {
            boolean forms = pass < parameters.forming();
            double exaggeration = forms ? parameters.exaggeration() : 1;
            double[][] slope = slope(belonging, plane, exaggeration);
            double rate = plane.size() / (FACTOR * exaggeration);
            float[] nothing = new float[plane.size()];
            alongX.move(slope[0], FACTOR, nothing, 0, rate, forms ? 0.5 : 0.8);
            alongY.move(slope[1], FACTOR, nothing, 0, rate, forms ? 0.5 : 0.8);
        }
        return plane.fitted();
    }

    private static double[][] belonging(float[][] embeddings, double perplexity) {
        int n = embeddings.length;
        Directions cosines = Directions.of(embeddings);
        double[][] belonging = new double[n][n];
        for (int i = 0; i < n; i++) {
            double[] others = new double[n - 1];
            for (int j = 0; j < n - 1; j++) {
                others[j] = 2 - 2 * cosines.product(i, j < i ? j : j + 1);
            }
            double[] shares = Bandwidth.shares(others, perplexity);
            for (int j = 0; j < n - 1; j++) {
                int other = j < i ? j : j + 1;
                belonging[i][other] += shares[j] / (2.0 * n);
                belonging[other][i] += shares[j] / (2.0 * n);
            }
        }
        return belonging;
    }

    private static double[][] slope(double[][] belonging, Plane plane, double exaggeration) {
        int n = plane.size();
        double[][] kernels = new double[n][n];
        double sum = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                double dx = plane.x()[i] - plane.x()[j];
                double dy = plane.y()[i] - plane.y()[j];
                kernels[i][j] = i == j ? 0 : 1 / (1 + dx * dx + dy * dy);
                sum += kernels[i][j];
            }
        }
        double[][] slope = new double[2][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                double times = (exaggeration * belonging[i][j] - kernels[i][j] / sum) * kernels[i][j];
                slope[0][i] += times * (plane.x()[i] - plane.x()[j]);
                slope[1][i] += times * (plane.y()[i] - plane.y()[j]);
            }
        }
        return slope;
    }
}
