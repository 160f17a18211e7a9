package dev.memorylane.devui;

import java.util.List;

/**
 * A shortlist as it stands.
 *
 * @param library whose
 * @param window its id
 * @param kind trip, day or undated
 * @param title in words
 * @param revision from 1
 * @param publishedAt ISO 8601, or empty
 * @param photos how many the window has
 * @param scenes how many were told apart
 * @param picks how many are to be shown
 * @param model whose embeddings were compared
 * @param shown the first picks
 */
public record ShortlistRow(
        String library,
        String window,
        String kind,
        String title,
        long revision,
        String publishedAt,
        long photos,
        int scenes,
        long picks,
        String model,
        List<Shown> shown) {

    /**
     * A pick.
     *
     * @param name of its file
     * @param picture address of its thumbnail
     */
    public record Shown(String name, String picture) {}
}
