package dev.memorylane.culling.window;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * A dated photo as windows see it, ordered by time, then photo id.
 *
 * @param at local wall time
 * @param photoId identity within the library
 * @param place where it was taken, if it tells
 */
public record Moment(LocalDateTime at, String photoId, Optional<Coordinates> place) implements Comparable<Moment> {

    private static final Comparator<Moment> ORDER =
            Comparator.comparing(Moment::at).thenComparing(Moment::photoId);

    public Moment {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(photoId, "photoId");
        Objects.requireNonNull(place, "place");
    }

    /** By time and photo id: a photo whose place became known compares as equal to what it was. */
    @Override
    public int compareTo(Moment other) {
        return ORDER.compare(this, other);
    }
}
