package dev.memorylane.clusterer.work;

import dev.memorylane.clusterer.window.LibraryWindow;
import java.util.Objects;

/**
 * Which state of a window was looked at.
 *
 * @param window which
 * @param change the change number it had
 * @param retractions how many of its changes had made older content wrong
 * @param overdue whether the window was taken in spite of never being quiet
 * @param photos how many photos it had
 */
public record Stamp(LibraryWindow window, long change, long retractions, boolean overdue, int photos) {

    public Stamp {
        Objects.requireNonNull(window, "window");
    }
}
