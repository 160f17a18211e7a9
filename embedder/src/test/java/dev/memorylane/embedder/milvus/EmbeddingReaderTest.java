package dev.memorylane.embedder.milvus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.embedded.Broker;
import dev.memorylane.fixtures.FreePort;
import dev.memorylane.fixtures.GivenKafka;
import dev.memorylane.schemas.Embedding;
import dev.memorylane.schemas.EmbeddingKey;
import dev.memorylane.schemas.outage.Infrastructure;
import dev.memorylane.schemas.registry.SchemaRegistration;
import dev.memorylane.schemas.serde.ConfluentSerdes;
import dev.memorylane.schemas.topic.ClientProperties;
import dev.memorylane.schemas.topic.KafkaSettings;
import dev.memorylane.schemas.topic.TopicAdmin;
import dev.memorylane.schemas.topic.Topics;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How far the sink says it is, on a real broker: whoever waits for Milvus asks for the lag of its group. */
class EmbeddingReaderTest {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int BATCH = 10;

    @TempDir
    Path folder;

    private Broker broker;
    private KafkaSettings settings;
    private Admin admin;
    private KafkaProducer<EmbeddingKey, Embedding> producer;

    @BeforeEach
    void start() throws IOException {
        int port = FreePort.any();
        broker = Broker.start(folder.resolve("broker"), port, FreePort.any());
        settings = GivenKafka.away()
                .on(port)
                .withRegistry("mock://embedding-reader")
                .withPartitions(2);
        createTopics();
        new SchemaRegistration(settings).registerAll();
        admin = Admin.create(ClientProperties.kafka(settings, Map.of()));
        ConfluentSerdes serdes = new ConfluentSerdes(settings);
        producer = new KafkaProducer<>(
                ClientProperties.kafka(settings, Map.of(ProducerConfig.TRANSACTIONAL_ID_CONFIG, "test.writer")),
                serdes.key(Topics.EMBEDDINGS).serializer(),
                serdes.value(Topics.EMBEDDINGS).serializer());
        producer.initTransactions();
    }

    /** A broker that was just asked to create a topic may not know it for a moment. */
    private void createTopics() {
        boolean created = false;
        while (!created) {
            try {
                new TopicAdmin(settings).ensure();
                created = true;
            } catch (IllegalStateException e) {
                assertThat(e).matches(Infrastructure::isAway);
            }
        }
    }

    @AfterEach
    void stop() throws IOException {
        producer.close();
        admin.close();
        broker.close();
    }

    @Test
    void shouldLeaveNoLagBehindTheMarkOfACommittedTransaction() throws Exception {
        // Given
        producer.beginTransaction();
        send("a");
        send("b");
        producer.commitTransaction();

        // When
        List<MilvusRow> read = readUntilThereIsNoLag(2);

        // Then
        assertThat(read).hasSize(2);
    }

    @Test
    void shouldLeaveNoLagBehindATransactionThatWasAborted() throws Exception {
        // Given
        producer.beginTransaction();
        send("a");
        producer.commitTransaction();
        producer.beginTransaction();
        send("b");
        producer.abortTransaction();

        // When
        List<MilvusRow> read = readUntilThereIsNoLag(1);

        // Then
        assertThat(read).hasSize(1);
    }

    private void send(String photo) {
        var unused = producer.send(new ProducerRecord<>(
                Topics.EMBEDDINGS.in(settings),
                new EmbeddingKey("osaka", "pocket@00:cls:128x128:f32", photo),
                Embedding.newBuilder().setVersion(1).setVector(List.of(1f, 0f)).build()));
    }

    /** Of all that was written, marks of transactions too, which take an offset each and are never handed out. */
    private List<MilvusRow> readUntilThereIsNoLag(int rows) throws Exception {
        List<MilvusRow> read = new ArrayList<>();
        long end = System.nanoTime() + PATIENCE.toNanos();
        try (EmbeddingReader reader = new EmbeddingReader(settings, BATCH)) {
            while (read.size() < rows || lag() > 0) {
                assertThat(System.nanoTime())
                        .as("read %d rows, lag %d", read.size(), lag())
                        .isLessThan(end);
                read.addAll(reader.next());
                reader.commit();
            }
        }
        return read;
    }

    private long lag() throws Exception {
        List<TopicPartition> partitions = IntStream.range(0, settings.partitions())
                .mapToObj(number -> new TopicPartition(Topics.EMBEDDINGS.in(settings), number))
                .toList();
        Map<TopicPartition, OffsetAndMetadata> done = admin.listConsumerGroupOffsets(
                        settings.prefix() + MilvusSink.GROUP)
                .partitionsToOffsetAndMetadata()
                .get();
        return admin
                .listOffsets(
                        partitions.stream().collect(Collectors.toMap(partition -> partition, _ -> OffsetSpec.latest())))
                .all()
                .get()
                .entrySet()
                .stream()
                .mapToLong(last -> last.getValue().offset()
                        - Optional.ofNullable(done.get(last.getKey()))
                                .map(OffsetAndMetadata::offset)
                                .orElse(0L))
                .sum();
    }

    /** A registry in memory, a broker that runs. */
}
