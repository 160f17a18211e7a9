package dev.memorylane.culling.geometry;

import java.util.List;
import java.util.Optional;

/** The places of matches in both pictures, and the transforms between them. */
final class Points {
    /** Two places this near each other tell neither turn nor scale. */
    private static final double LEAST_APART = 0.02;

    private final double[] x;
    private final double[] y;
    private final double[] toX;
    private final double[] toY;

    Points(LocalFeatures one, LocalFeatures other, List<Match> matches) {
        x = matches.stream().mapToDouble(match -> one.x(match.first())).toArray();
        y = matches.stream().mapToDouble(match -> one.y(match.first())).toArray();
        toX = matches.stream().mapToDouble(match -> other.x(match.second())).toArray();
        toY = matches.stream().mapToDouble(match -> other.y(match.second())).toArray();
    }

    int count() {
        return x.length;
    }

    /** The transform that brings two matches exactly together; empty if they are too near each other to tell. */
    Optional<SimilarityTransform> through(int i, int j) {
        if (StrictMath.hypot(x[i] - x[j], y[i] - y[j]) < LEAST_APART) {
            return Optional.empty();
        }
        return leastSquares(new int[] {i, j});
    }

    /** The transform of least squared residuals over some matches; empty if they lie in one place. */
    Optional<SimilarityTransform> leastSquares(int[] some) {
        double meanX = mean(x, some);
        double meanY = mean(y, some);
        double meanToX = mean(toX, some);
        double meanToY = mean(toY, some);
        double squares = 0;
        double along = 0;
        double across = 0;
        for (int i : some) {
            double u = x[i] - meanX;
            double v = y[i] - meanY;
            double toU = toX[i] - meanToX;
            double toV = toY[i] - meanToY;
            squares += u * u + v * v;
            along += u * toU + v * toV;
            across += u * toV - v * toU;
        }
        if (squares == 0) {
            return Optional.empty();
        }
        double a = along / squares;
        double b = across / squares;
        return Optional.of(
                new SimilarityTransform(a, b, meanToX - a * meanX + b * meanY, meanToY - b * meanX - a * meanY));
    }

    /** Squared distance from where a transform puts a match to where it is. */
    double squaredResidual(SimilarityTransform transform, int i) {
        double dx = transform.x(x[i], y[i]) - toX[i];
        double dy = transform.y(x[i], y[i]) - toY[i];
        return dx * dx + dy * dy;
    }

    private static double mean(double[] values, int[] some) {
        double sum = 0;
        for (int i : some) {
            sum += values[i];
        }
        return sum / some.length;
    }
}
