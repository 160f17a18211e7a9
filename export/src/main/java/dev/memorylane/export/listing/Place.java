package dev.memorylane.export.listing;

import java.util.List;
import java.util.Objects;

/**
 * A photo's place in one window.
 *
 * @param window window id
 * @param kind of the window
 * @param scene ordinal of its scene in the window, from 0, by time
 * @param role what it is there
 * @param reasons why, in words, the deciding one first
 * @param margin lead of a pick, or how far behind the others are
 */
public record Place(String window, WindowKind kind, int scene, Role role, List<String> reasons, double margin) {
    public Place {
        Objects.requireNonNull(window, "window");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(role, "role");
        reasons = List.copyOf(reasons);
    }
}
