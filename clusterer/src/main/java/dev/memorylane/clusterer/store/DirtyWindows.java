package dev.memorylane.clusterer.store;

import dev.memorylane.clusterer.window.LibraryWindow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
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
    /** All that the table holds, so that looking around five times a second scans nothing; a mark is replaced, never changed. */
    private SortedMap<Bytes, DirtyWindow> marks;

    DirtyWindows(KeyValueStore<Bytes, byte[]> store) {
        table = new Table<>(store, DirtyMark.class);
    }

    /** As the store has them, in the order of their libraries and ids. */
    public List<DirtyWindow> stored() {
        List<DirtyWindow> windows = new ArrayList<>();
        Rows.all(table.rows(), (key, row) -> windows.add(new DirtyWindow(windowOf(key), table.decode(row))));
        return windows;
    }

    /** Read when they are first asked for: by then the store is whole. */
    private SortedMap<Bytes, DirtyWindow> marks() {
        if (marks == null) {
            marks = new TreeMap<>();
            stored().forEach(dirty -> marks.put(key(dirty.window()).bytes(), dirty));
        }
        return marks;
    }

    /** Notes a change that arrived {@code now}, in milliseconds since 1970; answers whether the window was clean. */
    public boolean touch(LibraryWindow window, Effect effect, long now) {
        Optional<DirtyMark> before = find(window);
        DirtyMark mark = before.orElseGet(() -> new DirtyMark(now, now, 0L, 0L, List.of()));
        long retractions = mark.getRetractions() + (effect == Effect.WRONG ? 1 : 0);
        put(window, new DirtyMark(mark.getSince(), now, mark.getChange() + 1, retractions, mark.getPeers()));
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
            put(window, with(mark, mark.getSince(), List.copyOf(peers)));
        }
    }

    public Optional<DirtyMark> find(LibraryWindow window) {
        return Optional.ofNullable(marks().get(key(window).bytes())).map(DirtyWindow::mark);
    }

    /** Lets the wait begin anew for the changes that a shortlist published now does not show. */
    public void restart(LibraryWindow window, DirtyMark mark, long now) {
        put(window, with(mark, now, List.of()));
    }

    public void clean(LibraryWindow window) {
        marks().remove(key(window).bytes());
        table.delete(key(window));
    }

    /** In the order of their libraries and ids. */
    public List<DirtyWindow> all() {
        return List.copyOf(marks().values());
    }

    private void put(LibraryWindow window, DirtyMark mark) {
        marks().put(key(window).bytes(), new DirtyWindow(window, mark));
        table.put(key(window), mark);
    }

    private static DirtyMark with(DirtyMark mark, long since, List<String> peers) {
        return new DirtyMark(since, mark.getLastAt(), mark.getChange(), mark.getRetractions(), peers);
    }

    private static LibraryWindow windowOf(Bytes key) {
        KeyReader reader = new KeyReader(key);
        return new LibraryWindow(reader.text(), reader.text());
    }

    private static SortableKey key(LibraryWindow window) {
        return SortableKey.of(window.library(), window.id());
    }
}
