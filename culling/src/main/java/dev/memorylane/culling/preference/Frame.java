package dev.memorylane.culling.preference;

import java.util.Arrays;
import java.util.Map;

/**
 * One frame of a burst as the preference sees it.
 *
 * @param photoId which photo
 * @param level how much the person wants it; only compared with the levels of its siblings
 * @param score what the default says of it
 * @param traits its traits
 * @param embedding its vector, of length 1
 */
public record Frame(String photoId, int level, double score, Map<Trait, Double> traits, float[] embedding) {

    public Frame {
        traits = Map.copyOf(traits);
        embedding = embedding.clone();
        traits.values().forEach(value -> requireFinite(photoId, value));
        requireFinite(photoId, score);
    }

    /** A copy of the vector. */
    @Override
    public float[] embedding() {
        return embedding.clone();
    }

    float coordinate(int axis) {
        return embedding[axis];
    }

    int dimension() {
        return embedding.length;
    }

    double trait(Trait trait) {
        return traits.getOrDefault(trait, 0.0);
    }

    private static void requireFinite(String photoId, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("A trait or score of photo " + photoId + " is " + value);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Frame that
                && photoId.equals(that.photoId)
                && level == that.level
                && score == that.score
                && traits.equals(that.traits)
                && Arrays.equals(embedding, that.embedding);
    }

    @Override
    public int hashCode() {
        return photoId.hashCode();
    }
}
