package dev.memorylane.clusterer.store;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;

/** Library → what its decisions taught, and whether that is behind them. */
public final class Preferences {
    private final Table<StoredPreference> table;

    Preferences(KeyValueStore<Bytes, byte[]> store) {
        table = new Table<>(store, StoredPreference.class);
    }

    public Optional<StoredPreference> find(String library) {
        return table.find(SortableKey.of(library));
    }

    public void put(String library, StoredPreference preference) {
        table.put(SortableKey.of(library), preference);
    }

    /** Libraries whose lessons changed since they were learned from. A restart finds here what it still has to do. */
    public Set<String> behind() {
        Set<String> libraries = new TreeSet<>();
        Rows.all(table.rows(), (key, row) -> {
            if (table.decode(row).getBehind()) {
                libraries.add(new KeyReader(key).text());
            }
        });
        return libraries;
    }
}
