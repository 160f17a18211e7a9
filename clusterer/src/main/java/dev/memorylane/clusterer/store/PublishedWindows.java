package dev.memorylane.clusterer.store;

import dev.memorylane.clusterer.window.LibraryWindow;
import dev.memorylane.culling.window.Window;
import java.util.Optional;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;

/** Library, window id → what was published last: its revision, its digest, whether it was withdrawn. */
public final class PublishedWindows {
    private final Table<PublishedWindow> table;

    PublishedWindows(KeyValueStore<Bytes, byte[]> store) {
        table = new Table<>(store, PublishedWindow.class);
    }

    public Optional<PublishedWindow> find(LibraryWindow window) {
        return table.find(key(window.library(), window.window().id()));
    }

    /** The window of an id that was published once. */
    public Optional<LibraryWindow> named(String library, String windowId) {
        return table.find(key(library, windowId))
                .map(row -> StoredBounds.window(windowId, row.getKind(), row.getFrom(), row.getTo()))
                .map(window -> new LibraryWindow(library, window));
    }

    public void put(LibraryWindow window, long revision, String digest, boolean withdrawn) {
        Window bounds = window.window();
        table.put(
                key(window.library(), bounds.id()),
                new PublishedWindow(
                        bounds.kind().name(),
                        bounds.from().orElse(null),
                        bounds.to().orElse(null),
                        revision,
                        digest,
                        withdrawn));
    }

    private static SortableKey key(String library, String windowId) {
        return SortableKey.of(library, windowId);
    }
}
