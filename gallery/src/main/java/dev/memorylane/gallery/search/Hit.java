package dev.memorylane.gallery.search;

import dev.memorylane.gallery.view.PhotoEntry;
import java.util.OptionalDouble;

/**
 * A photo that was found.
 *
 * @param photo which
 * @param similarity cosine to what was sought, where that was a picture or words
 */
public record Hit(PhotoEntry photo, OptionalDouble similarity) {}
