package dev.memorylane.clusterer.work;

import dev.memorylane.clusterer.store.PhotoRow;
import dev.memorylane.clusterer.store.Said;
import dev.memorylane.culling.CullingParameters;
import dev.memorylane.culling.preference.Preference;
import dev.memorylane.culling.window.Window;
import java.util.List;
import java.util.Objects;

/**
 * A window as it was at one moment.
 *
 * @param stamp which window, and which of its states
 * @param bounds where it began and ended
 * @param modelKey the model whose embeddings it holds
 * @param parameters of its library
 * @param photos its photos
 * @param said what a person said of them, and of the window
 * @param preference what the library's decisions taught
 */
public record Snapshot(
        Stamp stamp,
        Window bounds,
        String modelKey,
        CullingParameters parameters,
        List<PhotoRow> photos,
        List<Said> said,
        Preference preference) {

    public Snapshot {
        Objects.requireNonNull(stamp, "stamp");
        Objects.requireNonNull(bounds, "bounds");
        Objects.requireNonNull(modelKey, "modelKey");
        Objects.requireNonNull(parameters, "parameters");
        Objects.requireNonNull(preference, "preference");
        photos = List.copyOf(photos);
        said = List.copyOf(said);
    }

    /** Memory that its photos take until it is worked off. */
    long bytes() {
        return photos.stream().mapToLong(PhotoRow::bytes).sum();
    }
}
