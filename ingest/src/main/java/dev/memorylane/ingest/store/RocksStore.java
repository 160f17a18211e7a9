package dev.memorylane.ingest.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.rocksdb.ColumnFamilyHandle;
import org.rocksdb.ReadOptions;
import org.rocksdb.RocksDBException;
import org.rocksdb.RocksIterator;
import org.rocksdb.WriteBatchWithIndex;
import org.rocksdb.WriteOptions;

/**
 * On disk, in RocksDB. All tables share one write-ahead log, so that after a crash, also of the whole machine, they are as
 * they were at one moment at which they were kept.
 */
public final class RocksStore implements SortedStore {
    private static final byte[] BEHIND_ALL = {(byte) 0xff};

    private final RocksTables tables;
    private final WriteBatchWithIndex changes = new WriteBatchWithIndex(true);
    private final Lookups lookups = new Lookups();
    private final WriteOptions writing = new WriteOptions();
    private final ReadOptions reading = new ReadOptions();

    private RocksStore(RocksTables tables) {
        this.tables = tables;
    }

    static RocksStore open(Path folder) throws RocksDBException {
        return new RocksStore(RocksTables.open(folder));
    }

    /** Something that RocksDB may refuse. */
    @FunctionalInterface
    private interface Access<T> {
        T run() throws RocksDBException;
    }

    private static <T> T guarded(Access<T> access) {
        try {
            return access.run();
        } catch (RocksDBException e) {
            throw new StoreException("The memory on disk failed: " + e.getMessage(), e);
        }
    }

    @Override
    public Optional<byte[]> get(Family family, byte[] key) {
        return lookups.find(
                family,
                key,
                () -> guarded(() -> Optional.ofNullable(
                        changes.getFromBatchAndDB(tables.db(), tables.handle(family), reading, key))));
    }

    @Override
    public void put(Family family, byte[] key, byte[] value) {
        guarded(() -> {
            changes.put(tables.handle(family), key, value);
            lookups.note(family, key, Optional.of(value));
            return key;
        });
    }

    @Override
    public void remove(Family family, byte[] key) {
        guarded(() -> {
            changes.delete(tables.handle(family), key);
            lookups.note(family, key, Optional.empty());
            return key;
        });
    }

    @Override
    public void keep() {
        if (changes.count() > 0) {
            guarded(() -> {
                tables.db().write(writing, changes);
                changes.clear();
                return changes;
            });
        }
    }

    @Override
    public List<Entry> startingWith(Family family, byte[] prefix, int most) {
        ColumnFamilyHandle handle = tables.handle(family);
        List<Entry> found = new ArrayList<>();
        try (RocksIterator entries =
                changes.newIteratorWithBase(handle, tables.db().newIterator(handle))) {
            entries.seek(prefix);
            while (found.size() < most && entries.isValid() && Keys.startsWith(entries.key(), prefix)) {
                found.add(new Entry(entries.key(), entries.value()));
                entries.next();
            }
            requireSound(entries);
        }
        return found;
    }

    @Override
    @SuppressWarnings("resource") // the caller closes it
    public Cursor cursor(Family family, byte[] from) {
        RocksIterator entries = tables.db().newIterator(tables.handle(family));
        entries.seek(from);
        return new RocksCursor(entries);
    }

    /** Reads on one by one. */
    private static final class RocksCursor implements Cursor {
        private final RocksIterator entries;

        private RocksCursor(RocksIterator entries) {
            this.entries = entries;
        }

        @Override
        public boolean hasNext() {
            if (!entries.isValid()) {
                requireSound(entries);
            }
            return entries.isValid();
        }

        @Override
        public Entry next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Entry entry = new Entry(entries.key(), entries.value());
            entries.next();
            return entry;
        }

        @Override
        public void close() {
            entries.close();
        }
    }

    /** An iterator that met damage ends as if there were no more. */
    private static void requireSound(RocksIterator entries) {
        guarded(() -> {
            entries.status();
            return entries;
        });
    }

    @Override
    public void clear(Family family) {
        ColumnFamilyHandle handle = tables.handle(family);
        lookups.forget();
        try (Cursor entries = cursor(family, new byte[0])) {
            if (entries.hasNext()) {
                guarded(() -> {
                    tables.db().deleteRange(handle, new byte[0], BEHIND_ALL);
                    return handle;
                });
            }
        }
    }

    @Override
    public void close() {
        changes.close();
        reading.close();
        writing.close();
        tables.close();
    }
}
