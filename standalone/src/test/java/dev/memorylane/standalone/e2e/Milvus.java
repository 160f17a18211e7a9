package dev.memorylane.standalone.e2e;

import dev.memorylane.schemas.search.MilvusCollection;
import dev.memorylane.standalone.servers.ServerAddresses;
import io.milvus.v2.client.ConnectConfig;
import io.milvus.v2.client.MilvusClientV2;
import io.milvus.v2.service.vector.request.QueryReq;
import java.util.List;

/** What Milvus holds, asked of the real server. */
public final class Milvus {
    private static final long MOST = 10_000;

    private Milvus() {}

    /** Photo ids of a library, as often as they are there, sorted. */
    public static List<String> photoIds(ServerAddresses servers, String modelKey, String library) {
        MilvusClientV2 client = new MilvusClientV2(
                ConnectConfig.builder().uri(servers.milvus().toString()).build());
        try {
            return client
                    .query(QueryReq.builder()
                            .collectionName(MilvusCollection.nameOf(modelKey))
                            .filter(MilvusCollection.LIBRARY + " == '" + library + "'")
                            .outputFields(List.of(MilvusCollection.PHOTO_ID))
                            .limit(MOST)
                            .build())
                    .getQueryResults()
                    .stream()
                    .map(row -> row.getEntity().get(MilvusCollection.PHOTO_ID).toString())
                    .sorted()
                    .toList();
        } finally {
            client.close();
        }
    }
}
