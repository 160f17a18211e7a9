package dev.memorylane.gallery.search;

import dev.memorylane.gallery.view.PhotoEntry;
import dev.memorylane.schemas.PhotoRole;
import dev.memorylane.schemas.WindowKind;
import java.util.List;

/**
 * A photo that may be what is sought.
 *
 * @param photo what is known of it
 * @param seats its places in windows
 */
record Candidate(PhotoEntry photo, List<Seat> seats) {
    Candidate {
        seats = List.copyOf(seats);
    }

    /**
     * A place in a window.
     *
     * @param window its id
     * @param kind of it
     * @param role in it
     */
    record Seat(String window, WindowKind kind, PhotoRole role) {}
}
