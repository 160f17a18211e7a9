package dev.memorylane.clusterer.work;

import dev.memorylane.clusterer.store.PhotoRow;
import dev.memorylane.clusterer.store.Said;
import dev.memorylane.clusterer.window.LibraryWindow;
import java.util.List;
import java.util.Objects;

/**
 * A window as it was at one moment.
 *
 * @param window which
 * @param modelKey the model whose embeddings it holds
 * @param change the change number it had
 * @param retractions how many of its changes had made older content wrong
 * @param overdue whether the window was taken in spite of never being quiet
 * @param photos its photos
 * @param said what a person said of them, and of the window
 */
public record Snapshot(
        LibraryWindow window,
        String modelKey,
        long change,
        long retractions,
        boolean overdue,
        List<PhotoRow> photos,
        List<Said> said) {

    public Snapshot {
        Objects.requireNonNull(window, "window");
        Objects.requireNonNull(modelKey, "modelKey");
        photos = List.copyOf(photos);
        said = List.copyOf(said);
    }
}
