package dev.memorylane.embedder.milvus;

import dev.memorylane.schemas.search.MilvusCollection;
import dev.memorylane.schemas.search.MilvusSettings;
import io.milvus.v2.client.MilvusClientV2;
import io.milvus.v2.common.DataType;
import io.milvus.v2.common.IndexParam;
import io.milvus.v2.service.collection.request.AddFieldReq;
import io.milvus.v2.service.collection.request.CreateCollectionReq;
import io.milvus.v2.service.collection.request.HasCollectionReq;
import io.milvus.v2.service.collection.request.LoadCollectionReq;
import io.milvus.v2.service.index.request.CreateIndexReq;
import io.milvus.v2.service.index.request.ListIndexesReq;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes collections, and finishes those that somebody who was killed left half made. Not thread-safe. */
final class Collections {
    private static final int ID_LENGTH = 64;
    private static final int TEXT_LENGTH = 512;

    private final MilvusClientV2 client;
    private final MilvusSettings settings;
    private final Set<String> ready = new HashSet<>();

    Collections(MilvusClientV2 client, MilvusSettings settings) {
        this.client = client;
        this.settings = settings;
    }

    /** Whether it is there, be it whole or not. */
    boolean exists(String collection) {
        return ready.contains(collection)
                || client.hasCollection(
                        HasCollectionReq.builder().collectionName(collection).build());
    }

    /** Makes it, or what is missing of it; at most once for each connection. */
    void ensure(String collection, int dimension) {
        if (ready.contains(collection)) {
            return;
        }
        if (!exists(collection)) {
            create(collection, dimension);
        } else if (!isIndexed(collection)) {
            finish(collection);
        }
        ready.add(collection);
    }

    /** Three calls in one: collection, index, load. */
    private void create(String collection, int dimension) {
        client.createCollection(CreateCollectionReq.builder()
                .collectionName(collection)
                .collectionSchema(schema(dimension))
                .indexParams(List.of(index()))
                .build());
    }

    /** Whoever was killed between the calls left a collection that takes rows, but that nobody can search. */
    private void finish(String collection) {
        client.createIndex(CreateIndexReq.builder()
                .collectionName(collection)
                .indexParams(List.of(index()))
                .build());
        client.loadCollection(
                LoadCollectionReq.builder().collectionName(collection).build());
    }

    private boolean isIndexed(String collection) {
        return !client.listIndexes(ListIndexesReq.builder()
                        .collectionName(collection)
                        .fieldName(MilvusCollection.VECTOR)
                        .build())
                .isEmpty();
    }

    private IndexParam index() {
        return IndexParam.builder()
                .fieldName(MilvusCollection.VECTOR)
                .indexType(IndexParam.IndexType.valueOf(settings.index()))
                .metricType(IndexParam.MetricType.COSINE)
                .build();
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
}
