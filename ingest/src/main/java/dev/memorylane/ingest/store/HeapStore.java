package dev.memorylane.ingest.store;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * On the heap, where no folder is given to keep it in. Grows with the objects, and is gone with the process; a change is
 * kept as soon as it is made, as whoever fails throws the whole store away.
 */
public final class HeapStore implements SortedStore {
    private final Map<Family, NavigableMap<byte[], byte[]>> tables = new EnumMap<>(Family.class);

    public HeapStore() {
        for (Family family : Family.values()) {
            tables.put(family, new ConcurrentSkipListMap<>(Arrays::compareUnsigned));
        }
    }

    @Override
    public Optional<byte[]> get(Family family, byte[] key) {
        return Optional.ofNullable(tables.get(family).get(key));
    }

    @Override
    public void put(Family family, byte[] key, byte[] value) {
        tables.get(family).put(key, value);
    }

    @Override
    public void remove(Family family, byte[] key) {
        tables.get(family).remove(key);
    }

    @Override
    public void keep() {
        // Kept already.
    }

    @Override
    public List<Entry> startingWith(Family family, byte[] prefix, int most) {
        return tables.get(family).tailMap(prefix).entrySet().stream()
                .takeWhile(entry -> Keys.startsWith(entry.getKey(), prefix))
                .limit(most)
                .map(entry -> new Entry(entry.getKey(), entry.getValue()))
                .toList();
    }

    @Override
    public Cursor cursor(Family family, byte[] from) {
        Iterator<Map.Entry<byte[], byte[]>> entries =
                tables.get(family).tailMap(from).entrySet().iterator();
        return new Cursor() {
            @Override
            public boolean hasNext() {
                return entries.hasNext();
            }

            @Override
            public Entry next() {
                Map.Entry<byte[], byte[]> entry = entries.next();
                return new Entry(entry.getKey(), entry.getValue());
            }

            @Override
            public void close() {}
        };
    }

    @Override
    public void clear(Family family) {
        tables.get(family).clear();
    }

    @Override
    public void close() {}
}
