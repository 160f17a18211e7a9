package dev.memorylane.clusterer.store;

import dev.memorylane.culling.window.Window;
import dev.memorylane.schemas.Embedding;
import dev.memorylane.schemas.EmbeddingKey;
import dev.memorylane.schemas.capture.Cameras;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;

/** Library, model, wall time, photo id → embedding: any window is one range scan. The undated have a prefix of their own. */
public final class PhotosByTime {
    private static final int UNDATED = 1;
    private static final int DATED = 2;

    /** What a put did to the row. */
    public enum Change {
        ADDED,
        REVISED,
        NONE
    }

    private final Table<Embedding> table;
    private final PlaceReader places = new PlaceReader();
    private final CameraReader cameras = new CameraReader();

    PhotosByTime(KeyValueStore<Bytes, byte[]> store) {
        table = new Table<>(store, Embedding.class);
    }

    public Change put(EmbeddingKey photo, Optional<LocalDateTime> placedAt, Embedding embedding) {
        Bytes key = key(photo, placedAt).bytes();
        byte[] row = table.encode(embedding);
        byte[] before = table.rows().get(key);
        if (Arrays.equals(before, row)) {
            return Change.NONE;
        }
        table.rows().put(key, row);
        return before == null ? Change.ADDED : Change.REVISED;
    }

    public void delete(EmbeddingKey photo, Optional<LocalDateTime> placedAt) {
        table.delete(key(photo, placedAt));
    }

    /** The photos of a window by time and id, not decoded yet: that is left to a worker. */
    public List<PhotoRow> in(String library, String modelKey, Window window) {
        List<PhotoRow> photos = new ArrayList<>();
        BiConsumer<Bytes, byte[]> collect = (key, row) -> photos.add(rowOf(key, row));
        if (window.from().isEmpty()) {
            Rows.beginningWith(undated(library, modelKey), table.rows(), collect);
        } else {
            Rows.between(
                    dated(library, modelKey, window.from().orElseThrow()),
                    dated(library, modelKey, window.to().orElseThrow()),
                    table.rows(),
                    collect);
        }
        return photos;
    }

    /** The dated photos of a camera, as {@link Cameras} names it; all of the library are looked at. */
    public List<PhotoRow> by(String camera, String library, String modelKey) {
        List<PhotoRow> photos = new ArrayList<>();
        Rows.beginningWith(SortableKey.of(library, modelKey).tag(DATED), table.rows(), (key, row) -> {
            if (cameras.cameraOf(row)
                    .flatMap(Cameras::name)
                    .filter(camera::equals)
                    .isPresent()) {
                photos.add(rowOf(key, row));
            }
        });
        return photos;
    }

    boolean hasUndated(String library, String modelKey) {
        return Rows.isAny(undated(library, modelKey), table.rows());
    }

    StoredMoments moments(String library, String modelKey) {
        TimeKeys keys = new TimeKeys(() -> SortableKey.of(library, modelKey).tag(DATED));
        return new StoredMoments(table.rows(), places, keys);
    }

    private static SortableKey key(EmbeddingKey photo, Optional<LocalDateTime> placedAt) {
        return placedAt.map(at -> dated(photo.getLibrary(), photo.getModelKey(), at))
                .orElseGet(() -> undated(photo.getLibrary(), photo.getModelKey()))
                .text(photo.getPhotoId());
    }

    private static SortableKey undated(String library, String modelKey) {
        return SortableKey.of(library, modelKey).tag(UNDATED);
    }

    /** As an end this is exclusive: the key of a photo at that very time goes on with its id. */
    private static SortableKey dated(String library, String modelKey, LocalDateTime at) {
        return SortableKey.of(library, modelKey).tag(DATED).time(at);
    }

    private PhotoRow rowOf(Bytes key, byte[] row) {
        KeyReader reader = new KeyReader(key);
        reader.text();
        reader.text();
        Optional<LocalDateTime> placedAt = reader.tag() == DATED ? Optional.of(reader.time()) : Optional.empty();
        return new PhotoRow(reader.text(), placedAt, row, table::decode);
    }
}
