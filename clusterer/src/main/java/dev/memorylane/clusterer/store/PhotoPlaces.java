package dev.memorylane.clusterer.store;

import dev.memorylane.schemas.EmbeddingKey;
import java.time.LocalDateTime;
import java.util.Optional;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;

/** Library, model, photo id → where the photo stands and in which version. */
public final class PhotoPlaces {
    private final Table<PhotoPlace> table;

    PhotoPlaces(KeyValueStore<Bytes, byte[]> store) {
        table = new Table<>(store, PhotoPlace.class);
    }

    public Optional<PhotoPlace> find(EmbeddingKey photo) {
        return table.find(key(photo));
    }

    public void put(EmbeddingKey photo, long version, Optional<LocalDateTime> placedAt) {
        table.put(key(photo), new PhotoPlace(version, true, placedAt.orElse(null)));
    }

    /** Keeps the version, so that nothing older brings the photo back. */
    public void putRemoved(EmbeddingKey photo, long version) {
        table.put(key(photo), new PhotoPlace(version, false, null));
    }

    public void delete(EmbeddingKey photo) {
        table.delete(key(photo));
    }

    private static SortableKey key(EmbeddingKey photo) {
        return SortableKey.of(photo.getLibrary(), photo.getModelKey(), photo.getPhotoId());
    }
}
