package dev.memorylane.clusterer.store;

import dev.memorylane.clusterer.window.LibraryWindow;
import dev.memorylane.culling.window.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;

/** Library, window id → since when its shortlist is behind. A restart finds here what it still has to do. */
public final class DirtyWindows {

    /** What a change does to a shortlist made before it. */
    public enum Effect {
        /** A photo came: the older content is incomplete. */
        INCOMPLETE,
        /** A photo went or changed, or a person decided: the older content is wrong. */
        WRONG
    }

    private final Table<DirtyMark> table;

    DirtyWindows(KeyValueStore<Bytes, byte[]> store) {
        table = new Table<>(store, DirtyMark.class);
    }

    /** Notes a change that arrived {@code now}, in milliseconds since 1970; answers whether the window was clean. */
    public boolean touch(LibraryWindow window, Effect effect, long now) {
        Optional<DirtyMark> before = find(window);
        DirtyMark mark = before.orElseGet(() -> fresh(window.window(), now));
        mark.setLastAt(now);
        mark.setChange(mark.getChange() + 1);
        mark.setRetractions(mark.getRetractions() + (effect == Effect.WRONG ? 1 : 0));
        table.put(key(window), mark);
        return before.isEmpty();
    }

    public Optional<DirtyMark> find(LibraryWindow window) {
        return table.find(key(window));
    }

    /** The window of an id, if it is dirty. */
    public Optional<LibraryWindow> named(String library, String windowId) {
        return table.find(SortableKey.of(library, windowId)).map(mark -> windowOf(library, windowId, mark));
    }

    /** Lets the wait begin anew for the changes that a shortlist published now does not show. */
    public void restart(LibraryWindow window, DirtyMark mark, long now) {
        mark.setSince(now);
        table.put(key(window), mark);
    }

    public void clean(LibraryWindow window) {
        table.delete(key(window));
    }

    public List<DirtyWindow> all() {
        List<DirtyWindow> windows = new ArrayList<>();
        Rows.all(table.rows(), (key, row) -> windows.add(dirtyWindow(key, table.decode(row))));
        return windows;
    }

    private static DirtyWindow dirtyWindow(Bytes key, DirtyMark mark) {
        KeyReader reader = new KeyReader(key);
        return new DirtyWindow(windowOf(reader.text(), reader.text(), mark), mark);
    }

    private static LibraryWindow windowOf(String library, String windowId, DirtyMark mark) {
        return new LibraryWindow(library, StoredBounds.window(windowId, mark.getKind(), mark.getFrom(), mark.getTo()));
    }

    private static DirtyMark fresh(Window window, long now) {
        return new DirtyMark(
                window.kind().name(), window.from().orElse(null), window.to().orElse(null), now, now, 0L, 0L);
    }

    private static SortableKey key(LibraryWindow window) {
        return SortableKey.of(window.library(), window.window().id());
    }
}
