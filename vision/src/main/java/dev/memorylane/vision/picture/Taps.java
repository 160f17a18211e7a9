package dev.memorylane.vision.picture;

/**
 * For each of some output positions along one axis, the first input position and the fixed-point weights (22 fractional
 * bits) of the inputs that it is made of. Weights are normalised to sum to one before they are rounded, and inputs
 * beyond the edge have none.
 */
final class Taps {
    static final int FRACTION_BITS = 22;

    private final int[] first;
    private final int[][] weights;

    private Taps(int count) {
        first = new int[count];
        weights = new int[count][];
    }

    /**
     * The taps of the outputs {@code from} to {@code from + count - 1}.
     *
     * @param inputs length of the whole axis before
     * @param outputs length of the whole axis after
     */
    static Taps of(int inputs, int outputs, int from, int count, ResamplingFilter filter) {
        Taps taps = new Taps(count);
        double scale = (double) inputs / outputs;
        // Shrinking stretches the filter over all inputs that fall together: that is the antialiasing.
        double stretch = Math.max(1, scale);
        double support = filter.support() * stretch;
        for (int i = 0; i < count; i++) {
            double centre = (from + i + 0.5) * scale;
            int start = Math.max(0, (int) (centre - support + 0.5));
            int end = Math.min(inputs, (int) (centre + support + 0.5));
            taps.first[i] = start;
            taps.weights[i] = fixedPoint(weights(filter, centre, stretch, start, end));
        }
        return taps;
    }

    /** Each input by itself, where the axis keeps its length. */
    static Taps identity(int from, int count) {
        Taps taps = new Taps(count);
        int[] one = {1 << FRACTION_BITS};
        for (int i = 0; i < count; i++) {
            taps.first[i] = from + i;
            taps.weights[i] = one;
        }
        return taps;
    }

    int count() {
        return first.length;
    }

    int first(int output) {
        return first[output];
    }

    int[] weights(int output) {
        return weights[output];
    }

    /** The first input that any output needs. */
    int firstInput() {
        return first[0];
    }

    /** One past the last input that any output needs. */
    int endInput() {
        int last = first.length - 1;
        return first[last] + weights[last].length;
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
