package dev.memorylane.clusterer.window;

import dev.memorylane.culling.window.DayLine;
import dev.memorylane.culling.window.Window;
import dev.memorylane.culling.window.WindowKind;
import java.util.Objects;

/**
 * The name of a window: what gets one shortlist. Where it begins and ends may change while it keeps its name.
 *
 * @param library whose
 * @param id which part of it: {@code day:2026-05-01}, {@code trip:…}, {@code undated}
 */
public record LibraryWindow(String library, String id) {

    public LibraryWindow {
        Objects.requireNonNull(library, "library");
        Objects.requireNonNull(id, "id");
    }

    public WindowKind kind() {
        if (id.equals(Window.undated().id())) {
            return WindowKind.UNDATED;
        }
        return DayLine.dayOf(id).isPresent() ? WindowKind.DAY : WindowKind.TRIP;
    }

    /** For a person: {@code day:2026-05-01 of library osaka}. */
    @Override
    public String toString() {
        return id + " of library " + library;
    }
}
