package dev.memorylane.embedder.pipeline;

import dev.memorylane.schemas.blob.BlobStore;
import dev.memorylane.schemas.blob.FolderBlobStore;
import dev.memorylane.schemas.blob.Sha256;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Holds what workers put until all of it is written and forced together. A worker's caches are full of pictures, so that
 * making a file there takes three times as long as right after another one. What cannot be written stays, and at a bound a
 * worker writes for itself and learns why it cannot be done. Thread-safe.
 */
public final class WriteBehindBlobs implements BlobStore {
    /** Some megabytes: what a delivery takes together, and some more. */
    private static final int MOST_HELD = 512;

    private final FolderBlobStore store;
    private final Map<String, byte[]> held = new ConcurrentHashMap<>();

    public WriteBehindBlobs(FolderBlobStore store) {
        this.store = store;
    }

    @Override
    public String put(byte[] bytes) {
        if (held.size() >= MOST_HELD) {
            return store.put(bytes);
        }
        String id = Sha256.hex(bytes);
        held.put(id, bytes);
        return id;
    }

    @Override
    public boolean keep(String id) {
        return held.containsKey(id) || store.keep(id);
    }

    @Override
    public Optional<byte[]> get(String id) {
        byte[] bytes = held.get(id);
        return bytes == null ? store.get(id) : Optional.of(bytes);
    }

    /**
     * Brings to the disk all that was put or kept before this call.
     *
     * @throws UncheckedIOException when that cannot be done; the next call tries it again
     */
    public void force() {
        Map<String, byte[]> together = Map.copyOf(held);
        together.forEach(store::put);
        store.force();
        together.forEach(held::remove);
    }
}
