package dev.memorylane.gallery.search;

import java.util.List;
import java.util.Optional;

/**
 * What was found.
 *
 * @param hits by similarity where there is one, else by capture time, the undated last
 * @param note what a person should know of how it was sought
 */
public record Found(List<Hit> hits, Optional<String> note) {
    public Found {
        hits = List.copyOf(hits);
    }
}
