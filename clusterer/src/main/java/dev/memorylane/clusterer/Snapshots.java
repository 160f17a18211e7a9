package dev.memorylane.clusterer;

import dev.memorylane.clusterer.store.ClustererStores;
import dev.memorylane.clusterer.store.DirtyWindow;
import dev.memorylane.clusterer.store.PhotoRow;
import dev.memorylane.clusterer.store.Said;
import dev.memorylane.clusterer.window.LibraryWindow;
import dev.memorylane.clusterer.work.Snapshot;
import java.util.List;
import java.util.stream.Stream;

/** Reads a window out of the stores: a range scan over its photos, and what was said of them. */
final class Snapshots {
    private static final String NO_MODEL = "";

    private final ClustererStores stores;
    private final ModelGate gate;

    Snapshots(ClustererStores stores, ModelGate gate) {
        this.stores = stores;
        this.gate = gate;
    }

    Snapshot of(DirtyWindow dirty, boolean overdue) {
        LibraryWindow window = dirty.window();
        String modelKey = gate.inUse(window.library()).orElse(NO_MODEL);
        List<PhotoRow> photos = stores.photos().in(window.library(), modelKey, window.window());
        return new Snapshot(
                window,
                modelKey,
                dirty.mark().getChange(),
                dirty.mark().getRetractions(),
                overdue,
                photos,
                said(window, photos));
    }

    private List<Said> said(LibraryWindow window, List<PhotoRow> photos) {
        Stream<String> subjects =
                Stream.concat(Stream.of(window.window().id()), photos.stream().map(PhotoRow::photoId));
        return stores.decisions().about(window.library(), subjects);
    }
}
