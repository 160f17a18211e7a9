package dev.memorylane.clusterer.window;

import dev.memorylane.culling.window.Window;
import java.util.Objects;

/**
 * A window of one library: what gets one shortlist.
 *
 * @param library whose
 * @param window which part of it
 */
public record LibraryWindow(String library, Window window) {

    public LibraryWindow {
        Objects.requireNonNull(library, "library");
        Objects.requireNonNull(window, "window");
    }

    /** For a person: {@code day:2026-05-01 of library osaka}. */
    @Override
    public String toString() {
        return window.id() + " of library " + library;
    }
}
