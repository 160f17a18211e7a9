package dev.memorylane.clusterer.store;

import dev.memorylane.schemas.Embedding;
import java.util.function.Function;

/** A photo of a window as it lies in the store; decoded by whoever needs it, on any thread. */
public final class PhotoRow {
    private final String photoId;
    private final byte[] row;
    private final Function<byte[], Embedding> decoder;

    PhotoRow(String photoId, byte[] row, Function<byte[], Embedding> decoder) {
        this.photoId = photoId;
        this.row = row;
        this.decoder = decoder;
    }

    public String photoId() {
        return photoId;
    }

    /** Size of the row. */
    public int bytes() {
        return row.length;
    }

    public Embedding embedding() {
        return decoder.apply(row);
    }
}
