package dev.memorylane.embedder;

import dev.memorylane.embedder.inflight.InFlightSerde;
import dev.memorylane.embedder.inflight.Turns;
import dev.memorylane.embedder.pipeline.Pipeline;
import dev.memorylane.schemas.EmbeddingKey;
import dev.memorylane.schemas.PhotoKey;
import dev.memorylane.schemas.PhotoRejection;
import dev.memorylane.schemas.RejectionKey;
import dev.memorylane.schemas.serde.ConfluentSerdes;
import dev.memorylane.schemas.serde.StoreSerdes;
import dev.memorylane.schemas.topic.KafkaSettings;
import dev.memorylane.schemas.topic.Topics;
import dev.memorylane.streams.TopologyPart;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.processor.StreamPartitioner;
import org.apache.kafka.streams.state.Stores;

/**
 * The embedder's share of the topology.
 *
 * <pre>
 *   photos (by library and photo) ──► embedder-photos ───► embedder ──► embeddings (by library)
 *   retries (likewise) ─────────────► embedder-retries ──┘  │     └───────► photo-rejections
 *                                                           └ stores: in-flight, rejected, parked
 * </pre>
 */
@Singleton
public class EmbedderPart implements TopologyPart {
    private static final String SOURCE = "embedder-photos";
    private static final String RETRIES = "embedder-retries";
    private static final String PROCESSOR = "embedder";

    private final KafkaSettings settings;
    private final Pipeline pipeline;
    private final Supplier<String> modelKey;
    private final Backlog backlog;
    private final Turns turns = new Turns();

    @Inject
    EmbedderPart(KafkaSettings settings, Pipeline pipeline, ModelInUse model, Backlog backlog) {
        this(settings, pipeline, () -> model.key().text(), backlog);
    }

    EmbedderPart(KafkaSettings settings, Pipeline pipeline, Supplier<String> modelKey, Backlog backlog) {
        this.settings = settings;
        this.pipeline = pipeline;
        this.modelKey = modelKey;
        this.backlog = backlog;
    }

    @Override
    public String name() {
        return "embedder";
    }

    @Override
    public void addTo(Topology topology) {
        ConfluentSerdes serdes = new ConfluentSerdes(settings);
        topology.addSource(
                        SOURCE,
                        serdes.key(Topics.PHOTOS).deserializer(),
                        serdes.value(Topics.PHOTOS).deserializer(),
                        Topics.PHOTOS.in(settings))
                .addSource(
                        RETRIES,
                        serdes.key(Topics.RETRIES).deserializer(),
                        serdes.value(Topics.RETRIES).deserializer(),
                        Topics.RETRIES.in(settings))
                .addProcessor(
                        PROCESSOR,
                        () -> new EmbedderProcessor(pipeline, modelKey.get(), backlog, turns),
                        SOURCE,
                        RETRIES);
        addStores(topology);
        addSinks(topology, serdes);
    }

    private static void addStores(Topology topology) {
        for (String store : List.of(EmbedderProcessor.IN_FLIGHT, EmbedderProcessor.PARKED)) {
            topology.addStateStore(
                    Stores.keyValueStoreBuilder(
                            Stores.persistentKeyValueStore(store),
                            StoreSerdes.of(PhotoKey.class),
                            InFlightSerde.serde()),
                    PROCESSOR);
        }
        topology.addStateStore(
                Stores.keyValueStoreBuilder(
                        Stores.persistentKeyValueStore(EmbedderProcessor.REJECTED),
                        StoreSerdes.of(PhotoKey.class),
                        StoreSerdes.of(PhotoRejection.class)),
                PROCESSOR);
    }

    private void addSinks(Topology topology, ConfluentSerdes serdes) {
        StreamPartitioner<EmbeddingKey, Object> byLibrary =
                (topic, key, value, partitions) -> Optional.of(Set.of(Topics.EMBEDDINGS.partitionOf(key, partitions)));
        StreamPartitioner<RejectionKey, Object> rejectionsByLibrary =
                (topic, key, value, partitions) -> Optional.of(Set.of(Topics.REJECTIONS.partitionOf(key, partitions)));
        topology.addSink(
                EmbedderOutput.TO_EMBEDDINGS,
                Topics.EMBEDDINGS.in(settings),
                serdes.key(Topics.EMBEDDINGS).serializer(),
                serdes.value(Topics.EMBEDDINGS).serializer(),
                byLibrary,
                PROCESSOR);
        topology.addSink(
                EmbedderOutput.TO_REJECTIONS,
                Topics.REJECTIONS.in(settings),
                serdes.key(Topics.REJECTIONS).serializer(),
                serdes.value(Topics.REJECTIONS).serializer(),
                rejectionsByLibrary,
                PROCESSOR);
    }
}
