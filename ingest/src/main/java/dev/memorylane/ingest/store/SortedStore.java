package dev.memorylane.ingest.store;

import java.util.List;
import java.util.Optional;

/**
 * Tables sorted by the unsigned bytes of their keys. Changes are seen by {@link #get} and {@link #startingWith} at once,
 * by a {@link #cursor} and after a crash only once they are kept. Owned by one thread.
 */
public interface SortedStore extends AutoCloseable {
    Optional<byte[]> get(Family family, byte[] key);

    void put(Family family, byte[] key, byte[] value);

    void remove(Family family, byte[] key);

    /** Keeps all changes since the last time, or none of them should this process die. */
    void keep();

    /**
     * Entries whose keys begin so, in order; for short lists.
     *
     * @param most how many at most
     */
    List<Entry> startingWith(Family family, byte[] prefix, int most);

    /** What is kept at this moment, from a key on. */
    Cursor cursor(Family family, byte[] from);

    /** Empties a table at once; nothing may be changed and not kept. */
    void clear(Family family);

    @Override
    void close();
}
