package dev.memorylane.gallery.alike;

/**
 * A photo near another.
 *
 * @param photoId which
 * @param cosine how alike the two are to the model
 */
public record Neighbour(String photoId, double cosine) {}
