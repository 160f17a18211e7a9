package dev.memorylane.vision.picture;

/**
 * For each of some output positions along one axis, the first input position and the fixed-point weights (22 fractional
 * bits) of the inputs that it is made of. Weights are normalised to sum to one before they are rounded, and inputs
 * beyond the edge have none. All outputs have equally many weights, zeros where the filter needs fewer: that changes no
 * sum, and loops of one length run faster.
 */
final class Taps {
    static final int FRACTION_BITS = 22;

    private final int[] first;
    private final int[] weights;
    private final int length;

    private Taps(int[] first, int[] weights, int length) {
        this.first = first;
        this.weights = weights;
        this.length = length;
    }

    /**
     * The taps of the outputs {@code from} to {@code from + count - 1}.
     *
     * @param inputs length of the whole axis before
     * @param outputs length of the whole axis after
     */
    static Taps of(int inputs, int outputs, int from, int count, ResamplingFilter filter) {
        double scale = (double) inputs / outputs;
        // Shrinking stretches the filter over all inputs that fall together: that is the antialiasing.
        double stretch = Math.max(1, scale);
        double support = filter.support() * stretch;
        int[] starts = new int[count];
        int[][] needed = new int[count][];
        int length = 0;
        for (int i = 0; i < count; i++) {
            double centre = (from + i + 0.5) * scale;
            int start = Math.max(0, (int) (centre - support + 0.5));
            int end = Math.min(inputs, (int) (centre + support + 0.5));
            starts[i] = start;
            needed[i] = fixedPoint(weights(filter, centre, stretch, start, end));
            length = Math.max(length, end - start);
        }
        return padded(inputs, starts, needed, length);
    }

    /** Each input by itself, where the axis keeps its length. */
    static Taps identity(int from, int count) {
        int[] starts = new int[count];
        int[] ones = new int[count];
        for (int i = 0; i < count; i++) {
            starts[i] = from + i;
            ones[i] = 1 << FRACTION_BITS;
        }
        return new Taps(starts, ones, 1);
    }

    /** Outputs. */
    int count() {
        return first.length;
    }

    /** Weights of each output. */
    int length() {
        return length;
    }

    /** The input of the first weight of an output. */
    int first(int output) {
        return first[output];
    }

    /** The weights of all outputs, one after the other; not to be changed. */
    int[] weights() {
        return weights;
    }

    /** The first input that any output reads. */
    int firstInput() {
        return first[0];
    }

    /** One past the last input that any output reads. */
    int endInput() {
        return first[first.length - 1] + length;
    }

    /** Behind the weights needed, or before them where the axis ends. */
    private static Taps padded(int inputs, int[] starts, int[][] needed, int length) {
        int[] weights = new int[starts.length * length];
        for (int i = 0; i < starts.length; i++) {
            int start = Math.min(starts[i], inputs - length);
            System.arraycopy(needed[i], 0, weights, i * length + starts[i] - start, needed[i].length);
            starts[i] = start;
        }
        return new Taps(starts, weights, length);
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
