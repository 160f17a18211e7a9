package dev.memorylane.embedder.milvus;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import dev.memorylane.schemas.search.MilvusCollection;
import dev.memorylane.schemas.search.MilvusConnection;
import dev.memorylane.schemas.search.MilvusSettings;
import io.milvus.v2.client.MilvusClientV2;
import io.milvus.v2.common.DataType;
import io.milvus.v2.common.IndexParam;
import io.milvus.v2.service.collection.request.AddFieldReq;
import io.milvus.v2.service.collection.request.CreateCollectionReq;
import io.milvus.v2.service.collection.request.HasCollectionReq;
import io.milvus.v2.service.vector.request.DeleteReq;
import io.milvus.v2.service.vector.request.UpsertReq;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Batched upserts and deletes; each write is idempotent. Not thread-safe. */
public final class MilvusWriter implements AutoCloseable {
    /** A server that stands still would otherwise hold the sink until the ping finds out. Far longer than any batch. */
    private static final long DEADLINE_MS = 60_000;

    private static final int ID_LENGTH = 64;
    private static final int TEXT_LENGTH = 512;
    private static final Gson GSON = new Gson();

    private final MilvusSettings settings;
    private final MilvusClientV2 client;
    private final Set<String> ready = new HashSet<>();

    /** Connects. Throws what the client throws when the server is away: to be tried again. */
    public MilvusWriter(MilvusSettings settings) {
        this.settings = settings;
        client = new MilvusClientV2(
                MilvusConnection.builder(settings).rpcDeadlineMs(DEADLINE_MS).build());
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
            ensure(collection, upserts.getFirst().vector().size());
            client.upsert(UpsertReq.builder()
                    .collectionName(collection)
                    .data(upserts.stream().map(MilvusWriter::json).toList())
                    .build());
        }
        if (!deletes.isEmpty() && exists(collection)) {
            client.delete(
                    DeleteReq.builder().collectionName(collection).ids(deletes).build());
        }
    }

    private boolean exists(String collection) {
        return ready.contains(collection)
                || client.hasCollection(
                        HasCollectionReq.builder().collectionName(collection).build());
    }

    private void ensure(String collection, int dimension) {
        if (!exists(collection)) {
            client.createCollection(CreateCollectionReq.builder()
                    .collectionName(collection)
                    .collectionSchema(schema(dimension))
                    .indexParams(List.of(IndexParam.builder()
                            .fieldName(MilvusCollection.VECTOR)
                            .indexType(IndexParam.IndexType.valueOf(settings.index()))
                            .metricType(IndexParam.MetricType.COSINE)
                            .build()))
                    .build());
        }
        ready.add(collection);
    }

    private CreateCollectionReq.CollectionSchema schema(int dimension) {
        List<AddFieldReq> fields = new ArrayList<>();
        fields.add(AddFieldReq.builder()
                .fieldName(MilvusCollection.ID)
                .dataType(DataType.VarChar)
                .maxLength(ID_LENGTH)
                .isPrimaryKey(true)
                .build());
        fields.add(text(MilvusCollection.LIBRARY)
                .isPartitionKey(settings.partitionByLibrary())
                .build());
        fields.add(text(MilvusCollection.PHOTO_ID).build());
        fields.add(text(MilvusCollection.CAPTURED_AT).build());
        fields.add(AddFieldReq.builder()
                .fieldName(MilvusCollection.VERSION)
                .dataType(DataType.Int64)
                .build());
        fields.add(AddFieldReq.builder()
                .fieldName(MilvusCollection.VECTOR)
                .dataType(DataType.FloatVector)
                .dimension(dimension)
                .build());
        CreateCollectionReq.CollectionSchema schema =
                CreateCollectionReq.CollectionSchema.builder().build();
        fields.forEach(schema::addField);
        return schema;
    }

    private static AddFieldReq.AddFieldReqBuilder text(String name) {
        return AddFieldReq.builder().fieldName(name).dataType(DataType.VarChar).maxLength(TEXT_LENGTH);
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
