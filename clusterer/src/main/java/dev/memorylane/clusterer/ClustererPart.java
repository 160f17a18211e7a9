package dev.memorylane.clusterer;

import dev.memorylane.schemas.Shortlist;
import dev.memorylane.schemas.ShortlistKey;
import dev.memorylane.schemas.serde.ConfluentSerdes;
import dev.memorylane.schemas.topic.KafkaSettings;
import dev.memorylane.schemas.topic.Topic;
import dev.memorylane.schemas.topic.Topics;
import dev.memorylane.streams.TopologyPart;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.streams.Topology;

/**
 * The clusterer in the topology:
 *
 * <pre>
 *  embeddings ─┐
 *              ├─► clusterer-processor ─► shortlists
 *  decisions ──┘     └ its stores: photos by time, places, published and dirty windows, decisions, models
 * </pre>
 *
 * Both sources are spread by the library alone over equally many partitions, so one task sees all of a library and no
 * repartition topic is needed.
 */
@Singleton
public class ClustererPart implements TopologyPart {
    private static final String EMBEDDINGS = "clusterer-embeddings";
    private static final String DECISIONS = "clusterer-decisions";
    private static final String PROCESSOR = "clusterer-processor";
    private static final String SHORTLISTS = "clusterer-shortlists";

    private final KafkaSettings kafka;
    private final Clustering clustering;

    @Inject
    public ClustererPart(KafkaSettings kafka, Clustering clustering) {
        this.kafka = kafka;
        this.clustering = clustering;
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
        topology.addProcessor(PROCESSOR, new ClustererSupplier(clustering), EMBEDDINGS, DECISIONS);
        topology.addSink(
                SHORTLISTS,
                Topics.SHORTLISTS.in(kafka),
                serdes.key(Topics.SHORTLISTS).serializer(),
                serdes.value(Topics.SHORTLISTS).serializer(),
                ClustererPart::partitionOf,
                PROCESSOR);
    }

    private <K extends SpecificRecord, V extends SpecificRecord> void addSource(
            Topology topology, String name, Topic<K, V> topic, ConfluentSerdes serdes) {
        topology.addSource(
                name, serdes.key(topic).deserializer(), serdes.value(topic).deserializer(), topic.in(kafka));
    }

    private static Optional<Set<Integer>> partitionOf(String topic, ShortlistKey key, Shortlist value, int partitions) {
        return Optional.of(Set.of(Topics.SHORTLISTS.partitionOf(key, partitions)));
    }
}
