package dev.memorylane.clusterer;

import dev.memorylane.clusterer.window.LibraryWindow;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Local features that each window was without when it was worked on last: a photo that is removed takes its own along. */
final class LostByWindow {
    private final Map<LibraryWindow, Set<String>> names = new HashMap<>();

    /** What a window is without; nothing where it has all, or holds no photo any more. */
    void put(LibraryWindow window, Set<String> lost) {
        if (lost.isEmpty()) {
            names.remove(window);
        } else {
            names.put(window, Set.copyOf(lost));
        }
    }

    /** How many features; those of a photo that is in a day and in a trip count once. */
    long count() {
        return names.values().stream().flatMap(Set::stream).distinct().count();
    }
}
