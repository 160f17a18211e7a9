package dev.memorylane.ingest.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.memorylane.fixtures.GivenKafka;
import dev.memorylane.ingest.Clocks;
import dev.memorylane.ingest.memory.Batch;
import dev.memorylane.ingest.memory.Bookkeeper;
import dev.memorylane.ingest.memory.Findings;
import dev.memorylane.ingest.memory.Memory;
import dev.memorylane.ingest.store.Stores;
import dev.memorylane.schemas.RejectionCode;
import dev.memorylane.schemas.outage.Infrastructure;
import dev.memorylane.schemas.serde.ConfluentSerdes;
import dev.memorylane.schemas.topic.KafkaSettings;
import dev.memorylane.schemas.topic.Topic;
import dev.memorylane.schemas.topic.Topics;
import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.schemaregistry.testutil.MockSchemaRegistry;
import org.apache.avro.specific.SpecificData;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.Cluster;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KafkaLedgerTest {
    private static final String REGISTRY = "mock://ingest";

    private final MockProducer<byte[], byte[]> producer =
            new MockProducer<>(Cluster.empty(), true, null, new ByteArraySerializer(), new ByteArraySerializer());
    private final Batch batch = new Batch();

    @BeforeEach
    void fillABatch() {
        Bookkeeper books = new Bookkeeper(Findings.SOURCE, new Memory(), Clocks.fixed());
        books.enter(Findings.photo(Findings.uri("a.jpg"), "bytes-1"), batch);
        books.enter(Findings.rejected(Findings.uri("b.jpg"), RejectionCode.EMPTY), batch);
        producer.initTransactions();
    }

    @Test
    void shouldWriteAllTopicsInOneTransactionToTheDeclaredPartitions() throws Exception {
        // Given
        KafkaSettings settings = GivenKafka.away().withRegistry(REGISTRY);
        register(settings);

        // When
        ledger(settings).commit(batch);

        // Then
        assertThat(producer.commitCount()).isEqualTo(1);
        assertThat(producer.history())
                .extracting(ProducerRecord::topic)
                .containsExactly("test.photos", "test.photo-rejections", "test.objects", "test.objects");
        assertThat(producer.history().getFirst().partition())
                .isEqualTo(Topics.PHOTOS.partitionOf(
                        batch.photos().keySet().iterator().next(), settings.partitions()));
    }

    @Test
    void shouldAbortAndTellWhenTheCommitFails() throws Exception {
        // Given
        KafkaSettings settings = GivenKafka.away().withRegistry(REGISTRY);
        register(settings);
        producer.commitTransactionException = new KafkaException("The broker is away");

        // When
        assertThatThrownBy(() -> ledger(settings).commit(batch))

                // Then
                .hasMessage("The broker is away");
        assertThat(producer.transactionAborted()).isTrue();
        assertThat(producer.history()).isEmpty();
    }

    @Test
    void shouldOpenNoTransactionWhileTheRegistryIsAway() {
        // Given
        KafkaSettings settings = GivenKafka.away().withRegistry("http://127.0.0.1:1");

        // When
        assertThatThrownBy(() -> ledger(settings).commit(batch))

                // Then
                .matches(Infrastructure::isAway);
        assertThat(producer.transactionInFlight()).isFalse();
        assertThat(producer.history()).isEmpty();
    }

    private KafkaLedger ledger(KafkaSettings settings) {
        return new KafkaLedger(
                producer,
                new Wire(settings, new ConfluentSerdes(settings)),
                new Recall(settings, Findings.SOURCE, Stores.onHeap(), Clocks.fixed()));
    }

    private static void register(KafkaSettings settings) throws Exception {
        SchemaRegistryClient client = MockSchemaRegistry.getClientForScope("ingest");
        for (Topic<?, ?> topic : Topics.all()) {
            client.register(
                    topic.in(settings) + "-key",
                    new AvroSchema(SpecificData.get().getSchema(topic.keyType())));
            client.register(
                    topic.in(settings) + "-value",
                    new AvroSchema(SpecificData.get().getSchema(topic.valueType())));
        }
    }
}
