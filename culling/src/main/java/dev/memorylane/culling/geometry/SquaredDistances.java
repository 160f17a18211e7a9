package dev.memorylane.culling.geometry;

import java.util.Arrays;

/**
 * Squared distances from one descriptor to all of a picture, in memory that is used again for the next picture. Not
 * thread-safe.
 *
 * <p>The products are summed as floats, which vector units multiply and add faster than whole numbers, and lose nothing: a
 * sum of 128 products of bytes is below 2^24, up to which a float holds every whole number.
 */
final class SquaredDistances {
    private static final int AT_ONCE = 4;

    private float[][] columns = new float[LocalFeatures.DESCRIPTOR][0];
    private float[] products = new float[0];
    private int[] squares = new int[0];
    private int[] distances = new int[0];
    private int count;

    /** From now on to the descriptors of this picture. */
    void all(LocalFeatures other) {
        count = other.count();
        if (count > squares.length) {
            grow();
        }
        for (int j = 0; j < count; j++) {
            squares[j] = square(other, j);
            for (int d = 0; d < LocalFeatures.DESCRIPTOR; d++) {
                columns[d][j] = other.descriptor(j, d);
            }
        }
    }

    /** From a descriptor to each; the first ones count, as many as the picture has, until the next call. */
    int[] from(LocalFeatures one, int i) {
        Arrays.fill(products, 0, count, 0);
        for (int d = 0; d < LocalFeatures.DESCRIPTOR; d += AT_ONCE) {
            addFour(one, i, d, count, products);
        }
        int square = square(one, i);
        for (int j = 0; j < count; j++) {
            distances[j] = square + squares[j] - 2 * (int) products[j];
        }
        return distances;
    }

    private void addFour(LocalFeatures one, int i, int d, int to, float[] sums) {
        float first = one.descriptor(i, d);
        float second = one.descriptor(i, d + 1);
        float third = one.descriptor(i, d + 2);
        float fourth = one.descriptor(i, d + 3);
        float[] a = columns[d];
        float[] b = columns[d + 1];
        float[] c = columns[d + 2];
        float[] e = columns[d + 3];
        for (int j = 0; j < to; j++) {
            sums[j] += first * a[j] + second * b[j] + third * c[j] + fourth * e[j];
        }
    }

    private void grow() {
        columns = new float[LocalFeatures.DESCRIPTOR][count];
        products = new float[count];
        squares = new int[count];
        distances = new int[count];
    }

    private static int square(LocalFeatures features, int keypoint) {
        int square = 0;
        for (int d = 0; d < LocalFeatures.DESCRIPTOR; d++) {
            square += features.descriptor(keypoint, d) * features.descriptor(keypoint, d);
        }
        return square;
    }
}
