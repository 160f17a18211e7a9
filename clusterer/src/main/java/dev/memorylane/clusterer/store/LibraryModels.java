package dev.memorylane.clusterer.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;

/** Library → the one model whose embeddings make up its windows. */
public final class LibraryModels {
    private final Table<LibraryModel> table;

    LibraryModels(KeyValueStore<Bytes, byte[]> store) {
        table = new Table<>(store, LibraryModel.class);
    }

    public Optional<LibraryModel> find(String library) {
        return table.find(SortableKey.of(library));
    }

    public void put(String library, LibraryModel model) {
        table.put(SortableKey.of(library), model);
    }

    /** All libraries there are. */
    public List<String> libraries() {
        List<String> libraries = new ArrayList<>();
        Rows.all(table.rows(), (key, row) -> libraries.add(new KeyReader(key).text()));
        return libraries;
    }
}
