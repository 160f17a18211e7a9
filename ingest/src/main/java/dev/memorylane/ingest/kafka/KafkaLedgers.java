package dev.memorylane.ingest.kafka;

import dev.memorylane.ingest.memory.Ledger;
import dev.memorylane.ingest.memory.Ledgers;
import dev.memorylane.ingest.source.Source;
import dev.memorylane.ingest.store.Stores;
import dev.memorylane.schemas.registry.SchemaRegistration;
import dev.memorylane.schemas.serde.ConfluentSerdes;
import dev.memorylane.schemas.topic.KafkaSettings;
import dev.memorylane.schemas.topic.TopicAdmin;
import java.time.Clock;
import java.time.Duration;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Ledgers in the topics of the flow, which are created and whose schemas are registered before the first is opened. */
public final class KafkaLedgers implements Ledgers {
    private final KafkaSettings settings;
    private final Stores stores;
    private final Clock clock;
    private boolean prepared;

    /** @param stores for the memory of each source */
    public KafkaLedgers(KafkaSettings settings, Stores stores, Clock clock) {
        this.settings = settings;
        this.stores = stores;
        this.clock = clock;
    }

    @Override
    public Ledger open(Source source) {
        prepare();
        ByteArraySerializer bytes = new ByteArraySerializer();
        Producer<byte[], byte[]> producer =
                new KafkaProducer<>(ClientSettings.producer(settings, source), bytes, bytes);
        try {
            // Fences whoever wrote for this source before, so that what is recalled next is the last word.
            producer.initTransactions();
        } catch (RuntimeException e) {
            producer.close(Duration.ZERO);
            throw e;
        }
        return new KafkaLedger(
                producer,
                new Wire(settings, new ConfluentSerdes(settings)),
                new Recall(settings, source, stores, clock));
    }

    private synchronized void prepare() {
        if (!prepared) {
            new TopicAdmin(settings).ensure();
            new SchemaRegistration(settings).registerAll();
            prepared = true;
        }
    }
}
