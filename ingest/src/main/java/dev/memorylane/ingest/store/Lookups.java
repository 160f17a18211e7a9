package dev.memorylane.ingest.store;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What was looked up or written a moment ago. A new object is asked for some times before it is there, and each time
 * RocksDB has to find out in all its files that it is not.
 */
final class Lookups {
    private static final int MOST = 8192;

    private record Place(Family family, ByteBuffer key) {}

    private final Map<Place, Optional<byte[]>> known = new HashMap<>();

    /** The value of a key, looked up where it is not known. */
    Optional<byte[]> find(Family family, byte[] key, Supplier<Optional<byte[]>> lookup) {
        Optional<byte[]> value = known.get(place(family, key));
        if (value == null) {
            value = lookup.get();
            note(family, key, value);
        }
        return value;
    }

    /** The key has this value from now on, or none. */
    void note(Family family, byte[] key, Optional<byte[]> value) {
        if (known.size() >= MOST) {
            known.clear();
        }
        known.put(place(family, key), value);
    }

    void forget() {
        known.clear();
    }

    private static Place place(Family family, byte[] key) {
        return new Place(family, ByteBuffer.wrap(key));
    }
}
