package dev.memorylane.culling.projection;

import dev.memorylane.culling.kmeans.Directions;
import dev.memorylane.culling.kmeans.SplitMix;
import dev.memorylane.culling.preference.PrincipalDirections;
import java.util.Arrays;
import java.util.List;

/** The plane in which embeddings differ most, as a beginning. */
final class PrincipalPlane {

    /** Small against the distances that come: nobody is held where it began. */
    private static final double SPREAD = 1e-4;
    /** Photos that look exactly the same are parted by so little of that. */
    private static final double APART = 0.01;

    /** Photos that say which plane it is: more would hardly turn it. */
    private static final int SAMPLE = 2_000;

    private PrincipalPlane() {}

    static Plane of(float[][] embeddings, long seed) {
        Plane plane = Plane.of(embeddings.length);
        if (embeddings.length == 0) {
            return plane;
        }
        float[][] sample = Directions.of(sample(embeddings)).unitVectors();
        List<double[]> axes = PrincipalDirections.of(centred(sample), 2);
        project(embeddings, axes, 0, plane.x());
        project(embeddings, axes, 1, plane.y());
        plane.centre();
        spread(plane, new SplitMix(seed, 0, 0));
        return plane;
    }

    /** Evenly from all. */
    private static float[][] sample(float[][] embeddings) {
        float[][] sample = new float[Math.min(SAMPLE, embeddings.length)][];
        Arrays.setAll(sample, i -> embeddings[(int) ((long) i * embeddings.length / sample.length)]);
        return sample;
    }

    private static double[][] centred(float[][] unit) {
        double[] mean = new double[unit[0].length];
        for (float[] row : unit) {
            for (int p = 0; p < mean.length; p++) {
                mean[p] += row[p] / unit.length;
            }
        }
        double[][] rows = new double[unit.length][mean.length];
        for (int i = 0; i < rows.length; i++) {
            for (int p = 0; p < mean.length; p++) {
                rows[i][p] = unit[i][p] - mean[p];
            }
        }
        return rows;
    }

    /** How far along an axis each points, scaled to length 1. */
    private static void project(float[][] embeddings, List<double[]> axes, int axis, double[] into) {
        for (int i = 0; i < embeddings.length && axis < axes.size(); i++) {
            double along = 0;
            double square = 0;
            for (int p = 0; p < embeddings[i].length; p++) {
                along += embeddings[i][p] * axes.get(axis)[p];
                square += (double) embeddings[i][p] * embeddings[i][p];
            }
            into[i] = along / Math.sqrt(square);
        }
    }

    private static void spread(Plane plane, SplitMix chance) {
        double square = 0;
        for (double x : plane.x()) {
            square += x * x;
        }
        double deviation = Math.sqrt(square / plane.size());
        plane.scale(deviation > 0 ? SPREAD / deviation : 1);
        for (int i = 0; i < plane.size(); i++) {
            plane.x()[i] += SPREAD * APART * (chance.nextDouble() - 0.5);
            plane.y()[i] += SPREAD * APART * (chance.nextDouble() - 0.5);
        }
    }
}
