package dev.memorylane.clusterer.store;

import dev.memorylane.schemas.Embedding;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Function;

/** A photo of a window as it lies in the store; decoded by whoever needs it, on any thread. */
public final class PhotoRow {
    private final String photoId;
    private final Optional<LocalDateTime> placedAt;
    private final byte[] row;
    private final Function<byte[], Embedding> decoder;

    PhotoRow(String photoId, Optional<LocalDateTime> placedAt, byte[] row, Function<byte[], Embedding> decoder) {
        this.photoId = photoId;
        this.placedAt = placedAt;
        this.row = row;
        this.decoder = decoder;
    }

    public String photoId() {
        return photoId;
    }

    /** Where it stands on the line of wall time, by its camera's clock set right; empty for the undated. */
    public Optional<LocalDateTime> placedAt() {
        return placedAt;
    }

    /** Size of the row. */
    public int bytes() {
        return row.length;
    }

    public Embedding embedding() {
        return decoder.apply(row);
    }
}
