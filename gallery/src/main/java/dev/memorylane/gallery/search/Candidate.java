package dev.memorylane.gallery.search;

import dev.memorylane.gallery.view.PhotoEntry;
import dev.memorylane.gallery.view.Seat;
import java.util.List;
import java.util.Optional;

/**
 * A photo that may be what is sought.
 *
 * @param photo what is known of it
 * @param seats its places in windows
 * @param spoken what a person said of it
 */
record Candidate(PhotoEntry photo, List<Seat> seats, Spoken spoken) {
    Candidate {
        seats = List.copyOf(seats);
    }

    /** Its label that holds. */
    Optional<String> label() {
        return spoken.labelOf(photo);
    }
}
