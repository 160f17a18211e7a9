package dev.memorylane.gallery.alike;

import java.util.List;

/**
 * What Milvus knows around a photo.
 *
 * @param nearest the photos nearest to it, nearest first, without itself
 * @param usual the median cosine of it and photos of its library that were not sought out
 */
public record Neighbourhood(List<Neighbour> nearest, double usual) {

    /**
     * How far the cosine of near-duplicates lies on the way from the usual one to that of equal photos: more than for the
     * frames of a burst, whose times speak for them too.
     */
    private static final double CONTRAST = 0.85;

    private static final Neighbourhood EMPTY = new Neighbourhood(List.of(), 0);

    public Neighbourhood {
        nearest = List.copyOf(nearest);
    }

    /** Of a photo that is not in Milvus. */
    public static Neighbourhood empty() {
        return EMPTY;
    }

    /** Those that hardly differ from it, by what a difference is to the model: the same number for no two models. */
    public List<Neighbour> duplicates() {
        double least = usual + CONTRAST * (1 - usual);
        return nearest.stream().filter(one -> one.cosine() >= least).toList();
    }
}
