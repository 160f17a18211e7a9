package dev.memorylane.clusterer.store;

import dev.memorylane.clusterer.window.LibraryWindow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
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
        DirtyMark mark = before.orElseGet(() -> new DirtyMark(now, now, 0L, 0L, new ArrayList<>()));
        mark.setLastAt(now);
        mark.setChange(mark.getChange() + 1);
        mark.setRetractions(mark.getRetractions() + (effect == Effect.WRONG ? 1 : 0));
        table.put(key(window), mark);
        return before.isEmpty();
    }

    /** Notes that dirty windows exchanged photos: their shortlists are published together. */
    public void link(Set<LibraryWindow> windows) {
        for (LibraryWindow window : windows) {
            DirtyMark mark = find(window).orElseThrow();
            SortedSet<String> peers = new TreeSet<>(mark.getPeers());
            windows.stream()
                    .filter(peer -> !peer.equals(window))
                    .map(LibraryWindow::id)
                    .forEach(peers::add);
            mark.setPeers(List.copyOf(peers));
            table.put(key(window), mark);
        }
    }

    public Optional<DirtyMark> find(LibraryWindow window) {
        return table.find(key(window));
    }

    /** Lets the wait begin anew for the changes that a shortlist published now does not show. */
    public void restart(LibraryWindow window, DirtyMark mark, long now) {
        mark.setSince(now);
        mark.setPeers(List.of());
        table.put(key(window), mark);
    }

    public void clean(LibraryWindow window) {
        table.delete(key(window));
    }

    public List<DirtyWindow> all() {
        List<DirtyWindow> windows = new ArrayList<>();
        Rows.all(table.rows(), (key, row) -> windows.add(new DirtyWindow(windowOf(key), table.decode(row))));
        return windows;
    }

    private static LibraryWindow windowOf(Bytes key) {
        KeyReader reader = new KeyReader(key);
        return new LibraryWindow(reader.text(), reader.text());
    }

    private static SortableKey key(LibraryWindow window) {
        return SortableKey.of(window.library(), window.id());
    }
}
