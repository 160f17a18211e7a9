package dev.memorylane.culling.kmeans;

/** Sums of many numbers. */
final class Sums {

    private static final int LANES = 8;

    private Sums() {}

    /** In eight interleaved sums, always the same, so that additions need not wait for each other. */
    static double of(double[] values) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        double e = 0;
        double f = 0;
        double g = 0;
        double h = 0;
        int whole = values.length - values.length % LANES;
        for (int i = 0; i < whole; i += LANES) {
            a += values[i];
            b += values[i + 1];
            c += values[i + 2];
            d += values[i + 3];
            e += values[i + 4];
            f += values[i + 5];
            g += values[i + 6];
            h += values[i + 7];
        }
        double rest = 0;
        for (int i = whole; i < values.length; i++) {
            rest += values[i];
        }
        return ((a + b) + (c + d)) + ((e + f) + (g + h)) + rest;
    }
}
