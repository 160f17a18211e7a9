package dev.memorylane.clusterer;

import dev.memorylane.schemas.serde.ConfluentSerdes;
import dev.memorylane.schemas.topic.KafkaSettings;
import dev.memorylane.schemas.topic.Topic;
import dev.memorylane.schemas.topic.Topics;
import dev.memorylane.streams.TopologyPart;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.processor.StreamPartitioner;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;
import org.apache.kafka.streams.state.Stores;

/**
 * The clusterer in the topology:
 *
 * <pre>
 *  embeddings ─┐                     ┌─► shortlists
 *  decisions ──┼─► clusterer-processor
 *  reclusters ─┘     │                └─► preferences
 *                    └ its stores: photos by time, places, published and dirty windows, decisions, models
 * </pre>
 *
 * All sources are spread by the library alone over equally many partitions, so one task sees all of a library and no
 * repartition topic is needed.
 */
@Singleton
public class ClustererPart implements TopologyPart {
    private static final String EMBEDDINGS = "clusterer-embeddings";
    private static final String DECISIONS = "clusterer-decisions";
    private static final String RECLUSTERS = "clusterer-reclusters";
    private static final String PROCESSOR = "clusterer-processor";
    static final String SHORTLISTS = "clusterer-shortlists";
    static final String PREFERENCES = "clusterer-learned";

    private final KafkaSettings kafka;
    private final Clustering clustering;
    private final Function<String, KeyValueBytesStoreSupplier> storeKind;

    @Inject
    public ClustererPart(KafkaSettings kafka, Clustering clustering) {
        this(kafka, clustering, Stores::persistentKeyValueStore);
    }

    ClustererPart(KafkaSettings kafka, Clustering clustering, Function<String, KeyValueBytesStoreSupplier> storeKind) {
        this.kafka = kafka;
        this.clustering = clustering;
        this.storeKind = storeKind;
    }

    @Override
    public String name() {
        return "clusterer";
    }

    @Override
    public void addTo(Topology topology) {
        ConfluentSerdes serdes = new ConfluentSerdes(kafka);
        addSource(topology, EMBEDDINGS, Topics.EMBEDDINGS, serdes);
        addSource(topology, DECISIONS, Topics.DECISIONS, serdes);
        addSource(topology, RECLUSTERS, Topics.RECLUSTERS, serdes);
        topology.addProcessor(
                PROCESSOR, new ClustererSupplier(clustering, storeKind), EMBEDDINGS, DECISIONS, RECLUSTERS);
        addSink(topology, SHORTLISTS, Topics.SHORTLISTS, serdes);
        addSink(topology, PREFERENCES, Topics.PREFERENCES, serdes);
    }

    private <K extends SpecificRecord, V extends SpecificRecord> void addSource(
            Topology topology, String name, Topic<K, V> topic, ConfluentSerdes serdes) {
        topology.addSource(
                name, serdes.key(topic).deserializer(), serdes.value(topic).deserializer(), topic.in(kafka));
    }

    private <K extends SpecificRecord, V extends SpecificRecord> void addSink(
            Topology topology, String name, Topic<K, V> topic, ConfluentSerdes serdes) {
        StreamPartitioner<K, V> spread =
                (_, key, _, partitions) -> Optional.of(Set.of(topic.partitionOf(key, partitions)));
        topology.addSink(
                name,
                topic.in(kafka),
                serdes.key(topic).serializer(),
                serdes.value(topic).serializer(),
                spread,
                PROCESSOR);
    }
}
