package dev.memorylane.embedder.milvus;

import dev.memorylane.schemas.Embedding;
import dev.memorylane.schemas.EmbeddingKey;
import dev.memorylane.schemas.PhotoState;
import dev.memorylane.schemas.search.MilvusCollection;
import java.util.List;
import java.util.Objects;

/**
 * A write to Milvus under a deterministic primary key, so that writing twice leaves one row.
 *
 * @param id lower-case hexadecimal SHA-256 of library and photo id
 * @param vector the embedding; empty for a delete
 */
public record MilvusRow(
        String id,
        String collection,
        String library,
        String photoId,
        long version,
        String capturedAt,
        List<Float> vector) {
    public MilvusRow {
        Objects.requireNonNull(id);
        Objects.requireNonNull(collection);
        vector = List.copyOf(vector);
    }

    /** The row of an embedding record; a removal has no vector. */
    public static MilvusRow of(EmbeddingKey key, Embedding embedding) {
        boolean present = embedding != null && embedding.getState() == PhotoState.PRESENT;
        return new MilvusRow(
                MilvusCollection.idOf(key.getLibrary(), key.getPhotoId()),
                MilvusCollection.nameOf(key.getModelKey()),
                key.getLibrary(),
                key.getPhotoId(),
                embedding == null ? 0 : embedding.getVersion(),
                present ? capturedAt(embedding) : "",
                present ? embedding.getVector() : List.of());
    }

    public boolean isDelete() {
        return vector.isEmpty();
    }

    private static String capturedAt(Embedding embedding) {
        return embedding.getCapturedAt() == null || embedding.getCapturedAt().getLocal() == null
                ? ""
                : embedding.getCapturedAt().getLocal().toString();
    }
}
