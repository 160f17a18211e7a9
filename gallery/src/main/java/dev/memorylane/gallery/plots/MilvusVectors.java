package dev.memorylane.gallery.plots;

import dev.memorylane.gallery.alike.MilvusLink;
import dev.memorylane.schemas.search.MilvusCollection;
import io.milvus.v2.client.MilvusClientV2;
import io.milvus.v2.service.vector.request.GetReq;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Embeddings as Milvus has them. The view keeps none: a library of 20,000 photos would take tens of megabytes for what few look
 * at, and to read their topic again would take longer than to ask.
 */
@ApplicationScoped
class MilvusVectors implements Vectors {
    /** An answer of a few hundred vectors is below every bound of a message. */
    private static final int AT_ONCE = 200;

    private final MilvusLink link;

    @Inject
    MilvusVectors(MilvusLink link) {
        this.link = link;
    }

    /** For the proxy. */
    protected MilvusVectors() {
        this(null);
    }

    @Override
    public Map<String, float[]> of(String library, String modelKey, List<String> photoIds) {
        String collection = MilvusCollection.nameOf(modelKey);
        Map<String, float[]> found = new HashMap<>();
        for (int from = 0; from < photoIds.size(); from += AT_ONCE) {
            List<Object> ids = photoIds.subList(from, Math.min(photoIds.size(), from + AT_ONCE)).stream()
                    .<Object>map(id -> MilvusCollection.idOf(library, id))
                    .toList();
            link.ask(collection, milvus -> vectors(milvus, collection, ids)).ifPresent(found::putAll);
        }
        return found;
    }

    private static Map<String, float[]> vectors(MilvusClientV2 milvus, String collection, List<Object> ids) {
        Map<String, float[]> found = new HashMap<>();
        milvus.get(GetReq.builder()
                        .collectionName(collection)
                        .ids(ids)
                        .outputFields(List.of(MilvusCollection.PHOTO_ID, MilvusCollection.VECTOR))
                        .build())
                .getGetResults()
                .forEach(row -> found.put(
                        row.getEntity().get(MilvusCollection.PHOTO_ID).toString(),
                        numbers(row.getEntity().get(MilvusCollection.VECTOR))));
        return found;
    }

    private static float[] numbers(Object field) {
        List<?> values = (List<?>) field;
        float[] numbers = new float[values.size()];
        for (int p = 0; p < numbers.length; p++) {
            numbers[p] = ((Number) values.get(p)).floatValue();
        }
        return numbers;
    }
}
