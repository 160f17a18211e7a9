package dev.memorylane.gallery.search;

import dev.memorylane.gallery.view.PhotoEntry;
import dev.memorylane.gallery.view.Seat;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A photo that was found.
 *
 * @param photo which
 * @param seats its places in windows, that in its trip first
 * @param similarity cosine to what was sought, where that was a picture or words
 */
public record Hit(PhotoEntry photo, List<Seat> seats, OptionalDouble similarity) {
    public Hit {
        seats = List.copyOf(seats);
    }
}
