package dev.memorylane.gallery.alike;

import dev.memorylane.schemas.outage.Address;
import dev.memorylane.schemas.search.MilvusCollection;
import dev.memorylane.schemas.search.MilvusConnection;
import dev.memorylane.schemas.search.MilvusSettings;
import io.milvus.v2.client.MilvusClientV2;
import io.milvus.v2.service.collection.request.HasCollectionReq;
import io.milvus.v2.service.vector.request.GetReq;
import io.milvus.v2.service.vector.request.QueryReq;
import io.milvus.v2.service.vector.request.SearchReq;
import io.milvus.v2.service.vector.request.data.FloatVec;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Asks Milvus what is near a photo. Connects at the first question; a server that is away fails each in a few seconds. */
@ApplicationScoped
public class MilvusSearch {
    private static final long PATIENCE_MS = 3_000;
    private static final int NEAREST = 50;
    private static final int SAMPLE = 100;
    private static final int AT_ONCE = 200;

    private final MilvusSettings settings;
    private MilvusClientV2 client;

    @Inject
    public MilvusSearch(MilvusSettings settings) {
        this.settings = settings;
    }

    /** For the proxy. */
    protected MilvusSearch() {
        this(null);
    }

    /**
     * What lies around a photo; nothing while it is not in Milvus yet.
     *
     * @throws MilvusAwayException where Milvus does not answer, or is not used
     */
    public Neighbourhood around(String library, String modelKey, String photoId) {
        return asked(() -> {
            String collection = MilvusCollection.nameOf(modelKey);
            return vectorOf(collection, MilvusCollection.idOf(library, photoId))
                    .map(vector -> new Neighbourhood(
                            nearest(collection, library, vector, photoId, NEAREST), usual(collection, library, vector)))
                    .orElseGet(Neighbourhood::empty);
        });
    }

    /**
     * The photos nearest to one, nearest first, without itself; none while it is not in Milvus yet.
     *
     * @throws MilvusAwayException where Milvus does not answer, or is not used
     */
    public List<Neighbour> nearest(String library, String modelKey, String photoId, int most) {
        return asked(() -> {
            String collection = MilvusCollection.nameOf(modelKey);
            return vectorOf(collection, MilvusCollection.idOf(library, photoId))
                    .map(vector -> nearest(collection, library, vector, photoId, most))
                    .orElse(List.of());
        });
    }

    /**
     * The photos nearest to a vector of their model, nearest first.
     *
     * @throws MilvusAwayException where Milvus does not answer, or is not used
     */
    public List<Neighbour> nearest(String library, String modelKey, float[] vector, int most) {
        List<Float> boxed =
                IntStream.range(0, vector.length).mapToObj(at -> vector[at]).toList();
        return asked(() -> {
            String collection = MilvusCollection.nameOf(modelKey);
            return exists(collection) ? nearest(collection, library, boxed, "", most) : List.<Neighbour>of();
        });
    }

    /**
     * The vectors of some photos, by photo id; without those that are not in Milvus yet.
     *
     * @throws MilvusAwayException where Milvus does not answer, or is not used
     */
    public Map<String, float[]> vectors(String library, String modelKey, List<String> photoIds) {
        String collection = MilvusCollection.nameOf(modelKey);
        Map<String, float[]> found = new HashMap<>();
        if (photoIds.isEmpty() || !asked(() -> exists(collection))) {
            return found;
        }
        for (int from = 0; from < photoIds.size(); from += AT_ONCE) {
            List<String> some = photoIds.subList(from, Math.min(photoIds.size(), from + AT_ONCE));
            found.putAll(asked(() -> vectorsIn(collection, library, some)));
        }
        return found;
    }

    private Map<String, float[]> vectorsIn(String collection, String library, List<String> photoIds) {
        Map<String, float[]> found = new HashMap<>();
        client().get(GetReq.builder()
                        .collectionName(collection)
                        .ids(photoIds.stream()
                                .<Object>map(id -> MilvusCollection.idOf(library, id))
                                .toList())
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

    private <T> T asked(Supplier<T> question) {
        if (!settings.enabled()) {
            throw new MilvusAwayException(
                    "Embeddings are not copied to Milvus here (memorylane.milvus.enabled).", null);
        }
        try {
            return question.get();
        } catch (RuntimeException e) {
            disconnect();
            throw new MilvusAwayException("Milvus at %s does not answer.".formatted(Address.shown(settings.uri())), e);
        }
    }

    private boolean exists(String collection) {
        return client().hasCollection(
                        HasCollectionReq.builder().collectionName(collection).build());
    }

    void stop(@Observes ShutdownEvent event) {
        disconnect();
    }

    private Optional<List<Float>> vectorOf(String collection, String id) {
        return exists(collection)
                ? client()
                        .get(GetReq.builder()
                                .collectionName(collection)
                                .ids(List.of(id))
                                .outputFields(List.of(MilvusCollection.VECTOR))
                                .build())
                        .getGetResults()
                        .stream()
                        .map(row -> vector(row.getEntity().get(MilvusCollection.VECTOR)))
                        .findFirst()
                : Optional.empty();
    }

    private List<Neighbour> nearest(String collection, String library, List<Float> vector, String photoId, int most) {
        return client()
                .search(SearchReq.builder()
                        .collectionName(collection)
                        .annsField(MilvusCollection.VECTOR)
                        .data(List.of(new FloatVec(vector)))
                        .filter(of(library))
                        .limit(most)
                        .outputFields(List.of(MilvusCollection.PHOTO_ID))
                        .build())
                .getSearchResults()
                .stream()
                .flatMap(List::stream)
                .map(hit -> new Neighbour(
                        hit.getEntity().get(MilvusCollection.PHOTO_ID).toString(), hit.getScore()))
                .filter(one -> !one.photoId().equals(photoId))
                .toList();
    }

    private double usual(String collection, String library, List<Float> vector) {
        double[] cosines = client()
                .query(QueryReq.builder()
                        .collectionName(collection)
                        .filter(of(library))
                        .outputFields(List.of(MilvusCollection.VECTOR))
                        .limit(SAMPLE)
                        .build())
                .getQueryResults()
                .stream()
                .map(row -> vector(row.getEntity().get(MilvusCollection.VECTOR)))
                .mapToDouble(other -> Cosine.of(vector, other))
                .sorted()
                .toArray();
        return cosines[cosines.length / 2];
    }

    private static String of(String library) {
        String quoted = library.replace("\\", "\\\\").replace("\"", "\\\"");
        return "%s == \"%s\"".formatted(MilvusCollection.LIBRARY, quoted);
    }

    private static List<Float> vector(Object field) {
        return ((List<?>) field)
                .stream().map(value -> ((Number) value).floatValue()).toList();
    }

    private synchronized MilvusClientV2 client() {
        if (client == null) {
            client = new MilvusClientV2(MilvusConnection.builder(settings)
                    .connectTimeoutMs(PATIENCE_MS)
                    .rpcDeadlineMs(PATIENCE_MS)
                    .build());
        }
        return client;
    }

    private synchronized void disconnect() {
        if (client != null) {
            client.close();
            client = null;
        }
    }
}
