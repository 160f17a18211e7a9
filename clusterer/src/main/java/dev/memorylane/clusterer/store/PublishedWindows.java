package dev.memorylane.clusterer.store;

import dev.memorylane.clusterer.window.LibraryWindow;
import dev.memorylane.culling.window.Window;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;

/** Library, window id → what was published last: its revision, its digest, whether it was withdrawn. */
public final class PublishedWindows {
    private final Table<PublishedWindow> table;

    PublishedWindows(KeyValueStore<Bytes, byte[]> store) {
        table = new Table<>(store, PublishedWindow.class);
    }

    public Optional<PublishedWindow> find(LibraryWindow window) {
        return table.find(key(window));
    }

    /** Whether a shortlist of it stands. */
    public boolean isCurrent(LibraryWindow window) {
        return find(window).filter(row -> !row.getWithdrawn()).isPresent();
    }

    /** The bounds that were published last. */
    public static Window boundsOf(LibraryWindow window, PublishedWindow row) {
        return new Window(
                window.kind(), window.id(), Optional.ofNullable(row.getFrom()), Optional.ofNullable(row.getTo()));
    }

    /** Ids of all windows of a library of which a shortlist stands. */
    public Set<String> current(String library) {
        Set<String> current = new TreeSet<>();
        Rows.beginningWith(SortableKey.of(library), table.rows(), (key, row) -> {
            if (!table.decode(row).getWithdrawn()) {
                KeyReader reader = new KeyReader(key);
                reader.text();
                current.add(reader.text());
            }
        });
        return current;
    }

    public void put(String library, Window bounds, long revision, String digest, boolean withdrawn) {
        table.put(
                key(new LibraryWindow(library, bounds.id())),
                new PublishedWindow(
                        bounds.kind().name(),
                        bounds.from().orElse(null),
                        bounds.to().orElse(null),
                        revision,
                        digest,
                        withdrawn));
    }

    private static SortableKey key(LibraryWindow window) {
        return SortableKey.of(window.library(), window.id());
    }
}
