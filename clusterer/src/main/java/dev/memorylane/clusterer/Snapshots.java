package dev.memorylane.clusterer;

import dev.memorylane.clusterer.mapping.StoredPreferences;
import dev.memorylane.clusterer.store.ClustererStores;
import dev.memorylane.clusterer.store.DirtyWindow;
import dev.memorylane.clusterer.store.LibraryTimeline;
import dev.memorylane.clusterer.store.PhotoRow;
import dev.memorylane.clusterer.store.Said;
import dev.memorylane.clusterer.window.LibraryWindow;
import dev.memorylane.clusterer.work.Snapshot;
import dev.memorylane.clusterer.work.Stamp;
import dev.memorylane.culling.CullingParameters;
import dev.memorylane.culling.preference.Preference;
import dev.memorylane.culling.window.DayLine;
import dev.memorylane.culling.window.Window;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a window out of the stores as it is now: a range scan over its photos, and what was said of them. */
final class Snapshots {
    private static final String NO_MODEL = "";

    private final ClustererStores stores;
    private final ModelGate gate;
    private final LibraryParameters parameters;

    Snapshots(ClustererStores stores, ModelGate gate, LibraryParameters parameters) {
        this.stores = stores;
        this.gate = gate;
        this.parameters = parameters;
    }

    /** Empty where the window holds no photo any more. */
    Optional<Snapshot> of(DirtyWindow dirty, boolean overdue) {
        LibraryWindow window = dirty.window();
        CullingParameters ofLibrary = parameters.of(window.library());
        String modelKey = modelKey(window);
        return bounds(window, modelKey, ofLibrary).flatMap(bounds -> {
            List<PhotoRow> photos = stores.photos().in(window.library(), modelKey, bounds);
            return photos.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Snapshot(
                            stamp(dirty, overdue, photos.size()),
                            bounds,
                            modelKey,
                            ofLibrary,
                            photos,
                            said(window, photos),
                            preference(window.library())));
        });
    }

    static Stamp stamp(DirtyWindow dirty, boolean overdue, int photos) {
        return new Stamp(dirty.window(), dirty.mark().getChange(), dirty.mark().getRetractions(), overdue, photos);
    }

    String modelKey(LibraryWindow window) {
        return gate.inUse(window.library()).orElse(NO_MODEL);
    }

    private Optional<Window> bounds(LibraryWindow window, String modelKey, CullingParameters ofLibrary) {
        LibraryTimeline timeline = stores.timeline(window.library(), modelKey, ofLibrary.windows());
        return switch (window.kind()) {
            case DAY -> DayLine.dayOf(window.id()).map(timeline.days()::window);
            case TRIP -> timeline.trips().window(window.id());
            case UNDATED -> Optional.of(Window.undated());
        };
    }

    private Preference preference(String library) {
        return stores.preferences()
                .find(library)
                .map(StoredPreferences::preference)
                .orElseGet(Preference::none);
    }

    private List<Said> said(LibraryWindow window, List<PhotoRow> photos) {
        Stream<String> subjects =
                Stream.concat(Stream.of(window.id()), photos.stream().map(PhotoRow::photoId));
        return stores.decisions().about(window.library(), subjects);
    }
}
