package dev.memorylane.vision.zeroshot;

import dev.memorylane.vision.text.Similarity;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Labels whose vectors are computed: classifies any number of pictures. Immutable and thread-safe. */
public final class Labels {
    private final List<String> names;
    private final List<float[]> vectors;
    private final Similarity similarity;

    Labels(List<String> names, List<float[]> vectors, Similarity similarity) {
        this.names = List.copyOf(names);
        this.vectors = List.copyOf(vectors);
        this.similarity = similarity;
    }

    /**
     * The probability of each label, in the labels' order.
     *
     * @param picture an embedding in the image space, of any length but zero
     * @throws IllegalArgumentException if it is of another space
     */
    public double[] probabilities(float[] picture) {
        return similarity.probabilities(cosines(picture));
    }

    /** All labels, the likeliest first; equally likely ones stay in their order. */
    public List<Ranked> classify(float[] picture) {
        double[] probabilities = probabilities(picture);
        return IntStream.range(0, names.size())
                .mapToObj(i -> new Ranked(names.get(i), probabilities[i]))
                .sorted(Comparator.comparingDouble(Ranked::probability).reversed())
                .toList();
    }

    /** The cosine of each label's vector with a picture's, in the labels' order. */
    double[] cosines(float[] picture) {
        int dimension = vectors.getFirst().length;
        if (picture.length != dimension) {
            throw new IllegalArgumentException("A picture's embedding of " + picture.length
                    + " numbers is not of the space of texts, which has " + dimension
                    + ": embed it with the same model and its usual pooling, head");
        }
        double length = Math.sqrt(product(picture, picture));
        if (!(length > 0) || Double.isInfinite(length)) {
            throw new IllegalArgumentException("A picture's embedding of length " + length + " has no direction");
        }
        return vectors.stream()
                .mapToDouble(vector -> product(vector, picture) / length)
                .toArray();
    }

    private static double product(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += (double) one[i] * other[i];
        }
        return sum;
    }
}
