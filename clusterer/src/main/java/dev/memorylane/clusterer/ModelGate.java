package dev.memorylane.clusterer;

import dev.memorylane.clusterer.mapping.Vectors;
import dev.memorylane.clusterer.store.LibraryModel;
import dev.memorylane.clusterer.store.LibraryModels;
import dev.memorylane.schemas.Embedding;
import dev.memorylane.schemas.EmbeddingKey;
import dev.memorylane.schemas.PhotoState;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;

/** Lets the embeddings of one model into the windows of a library: the configured one, else the one seen first. */
final class ModelGate {
    private static final Logger LOG = Logger.getLogger(ModelGate.class);

    private final Optional<String> configured;
    private final LibraryModels models;
    private final LibraryParameters parameters;
    private final ClustererStatus status;
    private final Set<String> saidOnce = new HashSet<>();

    ModelGate(Optional<String> configured, LibraryModels models, LibraryParameters parameters, ClustererStatus status) {
        this.configured = configured;
        this.models = models;
        this.parameters = parameters;
        this.status = status;
    }

    /** The model key of the windows of a library; empty before its first embedding. */
    Optional<String> inUse(String library) {
        return configured.or(() -> models.find(library).map(LibraryModel::getModelKey));
    }

    /** Whether a record is of the library's model. */
    boolean admits(EmbeddingKey key) {
        String wanted = inUse(key.getLibrary()).orElse(key.getModelKey());
        if (wanted.equals(key.getModelKey())) {
            return true;
        }
        status.countOtherModel();
        sayOnce(
                "Library %s is grouped by model %s; embeddings of %s are ignored. Set memorylane.clusterer.model-key to change that.",
                key.getLibrary(), wanted, key.getModelKey());
        return false;
    }

    /** Whether the photo can be compared to the others: it is there, and its vector has a direction and their length. */
    boolean isComparable(EmbeddingKey key, Embedding embedding) {
        if (embedding.getState() == PhotoState.REMOVED) {
            return false;
        }
        boolean comparable =
                Vectors.isUsable(embedding.getVector()) && embedding.getVector().size() == dimension(key, embedding);
        if (!comparable) {
            status.countUnusable();
            LOG.warnf(
                    "Photo %s of library %s (%s) is left out of its window: its embedding of %d figures has no direction or not the length of the others. Embed it again.",
                    key.getPhotoId(),
                    key.getLibrary(),
                    embedding.getFileName(),
                    embedding.getVector().size());
        }
        return comparable;
    }

    /** The first usable embedding of a library settles its model and dimension. */
    private int dimension(EmbeddingKey key, Embedding embedding) {
        Optional<LibraryModel> known = models.find(key.getLibrary())
                .filter(model -> model.getModelKey().equals(key.getModelKey()));
        if (known.isPresent()) {
            return known.orElseThrow().getDimension();
        }
        int dimension = embedding.getVector().size();
        models.put(
                key.getLibrary(), new LibraryModel(key.getModelKey(), dimension, parameters.digest(key.getLibrary())));
        LOG.infof(
                "Library %s is grouped by the embeddings of %s, %d figures each",
                key.getLibrary(), key.getModelKey(), dimension);
        return dimension;
    }

    private void sayOnce(String words, String library, String wanted, String other) {
        if (saidOnce.add(library + '\n' + other)) {
            LOG.warnf(words, library, wanted, other);
        }
    }
}
