package dev.memorylane.vision.picture;

/**
 * For each output position along one axis, the first input position and the fixed-point weights (22 fractional bits)
 * of the inputs that it is made of. Weights are normalised to sum to one before they are rounded, and inputs beyond the
 * edge have none.
 */
final class Taps {
    static final int FRACTION_BITS = 22;

    private final int[] first;
    private final int[][] weights;

    private Taps(int outputs) {
        first = new int[outputs];
        weights = new int[outputs][];
    }

    static Taps of(int inputs, int outputs, ResamplingFilter filter) {
        Taps taps = new Taps(outputs);
        double scale = (double) inputs / outputs;
        // Shrinking stretches the filter over all inputs that fall together: that is the antialiasing.
        double stretch = Math.max(1, scale);
        double support = filter.support() * stretch;
        for (int i = 0; i < outputs; i++) {
            double centre = (i + 0.5) * scale;
            int from = Math.max(0, (int) (centre - support + 0.5));
            int to = Math.min(inputs, (int) (centre + support + 0.5));
            taps.first[i] = from;
            taps.weights[i] = fixedPoint(weights(filter, centre, stretch, from, to));
        }
        return taps;
    }

    int first(int output) {
        return first[output];
    }

    int[] weights(int output) {
        return weights[output];
    }

    private static double[] weights(ResamplingFilter filter, double centre, double stretch, int from, int to) {
        double[] weights = new double[to - from];
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = filter.weight((i + from - centre + 0.5) * (1 / stretch));
            sum += weights[i];
        }
        for (int i = 0; i < weights.length && sum != 0; i++) {
            weights[i] /= sum;
        }
        return weights;
    }

    private static int[] fixedPoint(double[] weights) {
        int[] fixed = new int[weights.length];
        for (int i = 0; i < weights.length; i++) {
            double scaled = weights[i] * (1 << FRACTION_BITS);
            fixed[i] = (int) (scaled < 0 ? scaled - 0.5 : scaled + 0.5);
        }
        return fixed;
    }
}
