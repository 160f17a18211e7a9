package dev.memorylane.export.listing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A library.
 *
 * @param library its name
 * @param windows its current shortlists
 * @param photos its photos, by file
 */
public record Listing(String library, List<ListedWindow> windows, List<ListedPhoto> photos) {
    public Listing {
        Objects.requireNonNull(library, "library");
        windows = List.copyOf(windows);
        photos = List.copyOf(photos);
    }

    public Optional<ListedWindow> window(String id) {
        return windows.stream().filter(window -> window.id().equals(id)).findFirst();
    }
}
