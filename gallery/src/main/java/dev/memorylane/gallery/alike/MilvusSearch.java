package dev.memorylane.gallery.alike;

import dev.memorylane.schemas.search.MilvusCollection;
import io.milvus.v2.client.MilvusClientV2;
import io.milvus.v2.service.vector.request.GetReq;
import io.milvus.v2.service.vector.request.QueryReq;
import io.milvus.v2.service.vector.request.SearchReq;
import io.milvus.v2.service.vector.request.data.FloatVec;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Asks Milvus what is near a photo. */
@ApplicationScoped
public class MilvusSearch {
    private static final int NEAREST = 50;
    private static final int SAMPLE = 100;

    private final MilvusLink link;

    @Inject
    public MilvusSearch(MilvusLink link) {
        this.link = link;
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
        String collection = MilvusCollection.nameOf(modelKey);
        return link.ask(collection, milvus -> vectorOf(milvus, collection, MilvusCollection.idOf(library, photoId))
                        .map(vector -> new Neighbourhood(
                                nearest(milvus, collection, library, vector, photoId, NEAREST),
                                usual(milvus, collection, library, vector)))
                        .orElseGet(Neighbourhood::empty))
                .orElseGet(Neighbourhood::empty);
    }

    /**
     * The photos nearest to one, nearest first, without itself; none while it is not in Milvus yet.
     *
     * @throws MilvusAwayException where Milvus does not answer, or is not used
     */
    public List<Neighbour> nearest(String library, String modelKey, String photoId, int most) {
        String collection = MilvusCollection.nameOf(modelKey);
        return link.ask(collection, milvus -> vectorOf(milvus, collection, MilvusCollection.idOf(library, photoId))
                        .map(vector -> nearest(milvus, collection, library, vector, photoId, most))
                        .orElse(List.of()))
                .orElse(List.of());
    }

    /**
     * The photos nearest to a vector of their model, nearest first.
     *
     * @throws MilvusAwayException where Milvus does not answer, or is not used
     */
    public List<Neighbour> nearest(String library, String modelKey, float[] vector, int most) {
        List<Float> boxed =
                IntStream.range(0, vector.length).mapToObj(at -> vector[at]).toList();
        String collection = MilvusCollection.nameOf(modelKey);
        return link.ask(collection, milvus -> nearest(milvus, collection, library, boxed, "", most))
                .orElse(List.of());
    }

    private static Optional<List<Float>> vectorOf(MilvusClientV2 milvus, String collection, String id) {
        return milvus
                .get(GetReq.builder()
                        .collectionName(collection)
                        .ids(List.of(id))
                        .outputFields(List.of(MilvusCollection.VECTOR))
                        .build())
                .getGetResults()
                .stream()
                .map(row -> vector(row.getEntity().get(MilvusCollection.VECTOR)))
                .findFirst();
    }

    private static List<Neighbour> nearest(
            MilvusClientV2 milvus, String collection, String library, List<Float> vector, String photoId, int most) {
        return milvus
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

    private static double usual(MilvusClientV2 milvus, String collection, String library, List<Float> vector) {
        double[] cosines = milvus
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
}
