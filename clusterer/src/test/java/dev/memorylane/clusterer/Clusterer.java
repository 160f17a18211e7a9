package dev.memorylane.clusterer;

import dev.memorylane.clusterer.features.LostFeatures;
import dev.memorylane.clusterer.work.Culling;
import dev.memorylane.culling.Culler;
import dev.memorylane.culling.CullingParameters;
import dev.memorylane.fixtures.GivenKafka;
import dev.memorylane.schemas.BlobReference;
import dev.memorylane.schemas.Camera;
import dev.memorylane.schemas.Decision;
import dev.memorylane.schemas.DecisionKey;
import dev.memorylane.schemas.Embedding;
import dev.memorylane.schemas.EmbeddingKey;
import dev.memorylane.schemas.ReclusterKey;
import dev.memorylane.schemas.ReclusterRequest;
import dev.memorylane.schemas.Shortlist;
import dev.memorylane.schemas.ShortlistKey;
import dev.memorylane.schemas.WindowKind;
import dev.memorylane.schemas.registry.SchemaRegistration;
import dev.memorylane.schemas.serde.ConfluentSerdes;
import dev.memorylane.schemas.topic.KafkaSettings;
import dev.memorylane.schemas.topic.Topics;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;

/** The clusterer's topology on the test driver, with the real culling and serdes; its clock moves by hand. */
final class Clusterer implements AutoCloseable {
    static final Instant START = Instant.parse("2026-06-01T12:00:00Z");
    static final Duration TICK = Duration.ofMillis(200);
    static final Duration LONG_ENOUGH = Duration.ofSeconds(3);

    final HandWorkers workers = new HandWorkers();
    final ClustererStatus status = new ClustererStatus();
    final QuietPeriod quiet;
    private final TopologyTestDriver driver;
    private final TestInputTopic<EmbeddingKey, Embedding> embeddings;
    private final TestInputTopic<DecisionKey, Decision> decisions;
    private final TestInputTopic<ReclusterKey, ReclusterRequest> reclusters;
    private final TestOutputTopic<ShortlistKey, Shortlist> shortlists;

    Clusterer(Path folder) {
        this(folder, TestSettings.defaults(), new Culler()::cull);
    }

    Clusterer(Path folder, ClustererSettings settings, Culling culling) {
        this(folder, settings, culling, name -> false);
    }

    Clusterer(Path folder, ClustererSettings settings, Culling culling, LostFeatures features) {
        String scope = "clusterer-" + UUID.randomUUID();
        KafkaSettings kafka = GivenKafka.away().withRegistry("mock://" + scope).withPartitions(1);
        new SchemaRegistration(kafka).registerAll();
        quiet = new QuietPeriod(settings);
        Topology topology = new Topology();
        Clustering clustering =
                new Clustering(settings, quiet, status, workers, culling, features, CullingParameters.defaults());
        new ClustererPart(kafka, clustering, Stores::inMemoryKeyValueStore).addTo(topology);
        driver = new TopologyTestDriver(topology, config(folder), START);
        ConfluentSerdes serdes = new ConfluentSerdes(kafka);
        embeddings = driver.createInputTopic(
                Topics.EMBEDDINGS.in(kafka),
                serdes.key(Topics.EMBEDDINGS).serializer(),
                serdes.value(Topics.EMBEDDINGS).serializer());
        decisions = driver.createInputTopic(
                Topics.DECISIONS.in(kafka),
                serdes.key(Topics.DECISIONS).serializer(),
                serdes.value(Topics.DECISIONS).serializer());
        reclusters = driver.createInputTopic(
                Topics.RECLUSTERS.in(kafka),
                serdes.key(Topics.RECLUSTERS).serializer(),
                serdes.value(Topics.RECLUSTERS).serializer());
        shortlists = driver.createOutputTopic(
                Topics.SHORTLISTS.in(kafka),
                serdes.key(Topics.SHORTLISTS).deserializer(),
                serdes.value(Topics.SHORTLISTS).deserializer());
    }

    Clusterer send(Photo... photos) {
        for (Photo photo : photos) {
            embeddings.pipeInput(photo.key(), photo.embedding());
        }
        return this;
    }

    Clusterer sendWithVector(Photo photo, Float... vector) {
        Embedding embedding = photo.embedding();
        embedding.setVector(List.of(vector));
        embeddings.pipeInput(photo.key(), embedding);
        return this;
    }

    Clusterer sendTakenBy(String camera, Photo... photos) {
        for (Photo photo : photos) {
            Embedding embedding = photo.embedding();
            embedding.setCamera(new Camera(null, camera, null, null));
            embeddings.pipeInput(photo.key(), embedding);
        }
        return this;
    }

    Clusterer sendWithFeatures(String name, Photo photo) {
        Embedding embedding = photo.embedding();
        embedding.setLocalFeatures(BlobReference.newBuilder()
                .setId(name)
                .setMediaType("avro/binary")
                .setSize(1)
                .build());
        embeddings.pipeInput(photo.key(), embedding);
        return this;
    }

    Clusterer forget(Photo photo) {
        embeddings.pipeInput(photo.key(), null);
        return this;
    }

    Clusterer say(DecisionKey key, Decision decision) {
        decisions.pipeInput(key, decision);
        return this;
    }

    Clusterer askFor(String library, String window) {
        reclusters.pipeInput(new ReclusterKey(library, window), new ReclusterRequest(START, "a test"));
        return this;
    }

    /** One look around of the clusterer, this much later. */
    Clusterer pass(Duration time) {
        driver.advanceWallClockTime(time);
        return this;
    }

    /** Lets the windows get quiet, be worked on and be published, and answers what was. */
    List<KeyValue<ShortlistKey, Shortlist>> settle() {
        pass(LONG_ENOUGH).pass(TICK);
        return published();
    }

    /** The days, and the undated, published since the last call. */
    List<KeyValue<ShortlistKey, Shortlist>> published() {
        return everything().stream()
                .filter(shortlist -> shortlist.value.getKind() != WindowKind.TRIP)
                .toList();
    }

    /** What was published since the last call, trips too. */
    List<KeyValue<ShortlistKey, Shortlist>> everything() {
        return shortlists.readKeyValuesToList();
    }

    /** Lets the windows get quiet, be worked on and be published, and answers what was, trips too. */
    List<KeyValue<ShortlistKey, Shortlist>> settleAll() {
        pass(LONG_ENOUGH).pass(TICK);
        return everything();
    }

    /** A restart: what the stores held is what the next one finds. */
    void handOverTo(Clusterer next) {
        driver.getAllStateStores().forEach((name, store) -> {
            KeyValueStore<Bytes, byte[]> from = driver.getKeyValueStore(name);
            KeyValueStore<Bytes, byte[]> to = next.driver.getKeyValueStore(name);
            try (KeyValueIterator<Bytes, byte[]> rows = from.all()) {
                rows.forEachRemaining(row -> to.put(row.key, row.value));
            }
        });
    }

    @Override
    public void close() {
        driver.close();
    }

    private static Properties config(Path folder) {
        Properties config = new Properties();
        config.put(StreamsConfig.APPLICATION_ID_CONFIG, "clusterer-" + UUID.randomUUID());
        config.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "unused:9092");
        config.put(StreamsConfig.STATE_DIR_CONFIG, folder.toString());
        return config;
    }
}
