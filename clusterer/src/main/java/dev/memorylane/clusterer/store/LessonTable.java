package dev.memorylane.clusterer.store;

import dev.memorylane.clusterer.window.LibraryWindow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;

/** Library, window id → what the window teaches, and whether it can be swayed. Windows of neither have no row. */
public final class LessonTable {
    private final Table<WindowLessons> table;

    LessonTable(KeyValueStore<Bytes, byte[]> store) {
        table = new Table<>(store, WindowLessons.class);
    }

    /** Answers whether that changed what the window teaches. */
    public boolean put(LibraryWindow window, WindowLessons taught) {
        Bytes key = key(window).bytes();
        byte[] row = table.encode(taught);
        byte[] before = table.rows().get(key);
        boolean says = taught.getSwayable() || !taught.getLessons().isEmpty();
        if (says && !Arrays.equals(row, before)) {
            table.rows().put(key, row);
        } else if (!says && before != null) {
            table.rows().delete(key);
        }
        return !taught.getLessons().equals(lessons(before));
    }

    /** What the windows of a library teach, not decoded yet: that is left to a worker. */
    public List<LessonRow> of(String library) {
        List<LessonRow> rows = new ArrayList<>();
        Rows.beginningWith(
                SortableKey.of(library), table.rows(), (key, row) -> rows.add(new LessonRow(row, table::decode)));
        return rows;
    }

    /** Ids of the windows of a library that another preference could change. */
    public Set<String> swayable(String library) {
        Set<String> windows = new TreeSet<>();
        Rows.beginningWith(SortableKey.of(library), table.rows(), (key, row) -> {
            if (table.decode(row).getSwayable()) {
                KeyReader reader = new KeyReader(key);
                reader.text();
                windows.add(reader.text());
            }
        });
        return windows;
    }

    private List<StoredLesson> lessons(byte[] row) {
        return row == null ? List.of() : table.decode(row).getLessons();
    }

    private static SortableKey key(LibraryWindow window) {
        return SortableKey.of(window.library(), window.id());
    }
}
