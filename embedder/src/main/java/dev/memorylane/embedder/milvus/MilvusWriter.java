package dev.memorylane.embedder.milvus;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import dev.memorylane.schemas.search.MilvusCollection;
import dev.memorylane.schemas.search.MilvusConnection;
import dev.memorylane.schemas.search.MilvusSettings;
import io.milvus.v2.client.MilvusClientV2;
import io.milvus.v2.service.vector.request.DeleteReq;
import io.milvus.v2.service.vector.request.UpsertReq;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Batched upserts and deletes; each write is idempotent. Not thread-safe. */
public final class MilvusWriter implements AutoCloseable {
    /** A server that stands still would otherwise hold the sink until the ping finds out. Far longer than any batch. */
    private static final long DEADLINE_MS = 60_000;

    private static final Gson GSON = new Gson();

    private final MilvusClientV2 client;
    private final Collections collections;

    /** Connects. Throws what the client throws when the server is away: to be tried again. */
    public MilvusWriter(MilvusSettings settings) {
        client = new MilvusClientV2(
                MilvusConnection.builder(settings).rpcDeadlineMs(DEADLINE_MS).build());
        collections = new Collections(client, settings);
    }

    /** Writes rows in order; of several with one id only the last. */
    public void write(List<MilvusRow> rows) {
        Map<String, MilvusRow> last = new LinkedHashMap<>();
        rows.forEach(row -> last.put(row.collection() + row.id(), row));
        last.values().stream()
                .collect(Collectors.groupingBy(MilvusRow::collection, LinkedHashMap::new, Collectors.toList()))
                .forEach(this::write);
    }

    private void write(String collection, List<MilvusRow> rows) {
        List<MilvusRow> upserts = rows.stream().filter(row -> !row.isDelete()).toList();
        List<Object> deletes = rows.stream()
                .filter(MilvusRow::isDelete)
                .map(row -> (Object) row.id())
                .toList();
        if (!upserts.isEmpty()) {
            collections.ensure(collection, upserts.getFirst().vector().size());
            client.upsert(UpsertReq.builder()
                    .collectionName(collection)
                    .data(upserts.stream().map(MilvusWriter::json).toList())
                    .build());
        }
        if (!deletes.isEmpty() && collections.exists(collection)) {
            client.delete(
                    DeleteReq.builder().collectionName(collection).ids(deletes).build());
        }
    }

    private static JsonObject json(MilvusRow row) {
        JsonObject json = new JsonObject();
        json.addProperty(MilvusCollection.ID, row.id());
        json.addProperty(MilvusCollection.LIBRARY, row.library());
        json.addProperty(MilvusCollection.PHOTO_ID, row.photoId());
        json.addProperty(MilvusCollection.CAPTURED_AT, row.capturedAt());
        json.addProperty(MilvusCollection.VERSION, row.version());
        json.add(MilvusCollection.VECTOR, GSON.toJsonTree(row.vector()));
        return json;
    }

    @Override
    public void close() {
        client.close();
    }
}
