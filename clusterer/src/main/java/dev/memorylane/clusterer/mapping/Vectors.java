package dev.memorylane.clusterer.mapping;

import java.util.List;

/** Embedding vectors off the topic. */
public final class Vectors {
    private static final double TOLERANCE = 1e-3;

    private Vectors() {}

    /** Whether the vector has a direction: finite figures, not all zero. */
    public static boolean isUsable(List<Float> vector) {
        double squares = squares(vector);
        return Double.isFinite(squares) && squares > 0;
    }

    /** The vector at length 1; one that has it already keeps its very bits. */
    public static float[] unit(List<Float> vector) {
        double squares = squares(vector);
        double length = Math.abs(squares - 1) <= TOLERANCE ? 1 : Math.sqrt(squares);
        float[] unit = new float[vector.size()];
        for (int i = 0; i < unit.length; i++) {
            unit[i] = (float) (vector.get(i) / length);
        }
        return unit;
    }

    /** The figures as they are. */
    static float[] plain(List<Float> vector) {
        float[] plain = new float[vector.size()];
        for (int i = 0; i < plain.length; i++) {
            plain[i] = vector.get(i);
        }
        return plain;
    }

    private static double squares(List<Float> vector) {
        double sum = 0;
        for (float x : vector) {
            sum += (double) x * x;
        }
        return sum;
    }
}
