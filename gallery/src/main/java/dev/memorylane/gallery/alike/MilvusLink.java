package dev.memorylane.gallery.alike;

import dev.memorylane.schemas.outage.Address;
import dev.memorylane.schemas.search.MilvusConnection;
import dev.memorylane.schemas.search.MilvusSettings;
import io.milvus.v2.client.MilvusClientV2;
import io.milvus.v2.service.collection.request.HasCollectionReq;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Function;

/** The one connection to Milvus. Begins with the first question; a server that is away fails each in a few seconds. */
@ApplicationScoped
public class MilvusLink {
    private static final long PATIENCE_MS = 3_000;

    private final MilvusSettings settings;
    private MilvusClientV2 client;

    @Inject
    public MilvusLink(MilvusSettings settings) {
        this.settings = settings;
    }

    /** For the proxy. */
    protected MilvusLink() {
        this(null);
    }

    /**
     * Asks something of a collection; empty where there is none of that name yet.
     *
     * @throws MilvusAwayException where Milvus does not answer, or is not used
     */
    public <T> Optional<T> ask(String collection, Function<MilvusClientV2, T> question) {
        if (!settings.enabled()) {
            throw new MilvusAwayException(
                    "Embeddings are not copied to Milvus here (memorylane.milvus.enabled).", null);
        }
        try {
            MilvusClientV2 milvus = client();
            return exists(milvus, collection) ? Optional.of(question.apply(milvus)) : Optional.empty();
        } catch (RuntimeException e) {
            disconnect();
            throw new MilvusAwayException("Milvus at %s does not answer.".formatted(Address.shown(settings.uri())), e);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        disconnect();
    }

    private static boolean exists(MilvusClientV2 milvus, String collection) {
        return milvus.hasCollection(
                HasCollectionReq.builder().collectionName(collection).build());
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
