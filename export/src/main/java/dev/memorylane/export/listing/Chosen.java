package dev.memorylane.export.listing;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Objects;

/**
 * A photo that is exported.
 *
 * @param photo the photo
 * @param window where it is exported
 * @param place its place there
 */
public record Chosen(ListedPhoto photo, ListedWindow window, Place place) {
    /** As a person goes through a shortlist. */
    public static final Comparator<Chosen> ORDER = Comparator.comparing(
                    (Chosen one) -> one.window().from().orElse(LocalDateTime.MAX))
            .thenComparing(one -> one.window().id())
            .thenComparing(one -> one.place().scene())
            .thenComparing(one -> one.place().role())
            .thenComparing(one -> one.photo().capturedAt().orElse(""))
            .thenComparing(one -> one.photo().file())
            .thenComparing(one -> one.photo().photoId());

    public Chosen {
        Objects.requireNonNull(photo, "photo");
        Objects.requireNonNull(window, "window");
        Objects.requireNonNull(place, "place");
    }
}
