package dev.memorylane.gallery.plots;

import dev.memorylane.gallery.alike.MilvusSearch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/**
 * Embeddings as Milvus has them. The view keeps none: a library of 20,000 photos would take tens of megabytes for what few look
 * at, and to read their topic again would take longer than to ask.
 */
@ApplicationScoped
class MilvusVectors implements Vectors {
    private final MilvusSearch milvus;

    @Inject
    MilvusVectors(MilvusSearch milvus) {
        this.milvus = milvus;
    }

    /** For the proxy. */
    protected MilvusVectors() {
        this(null);
    }

    @Override
    public Map<String, float[]> of(String library, String modelKey, List<String> photoIds) {
        return milvus.vectors(library, modelKey, photoIds);
    }
}
