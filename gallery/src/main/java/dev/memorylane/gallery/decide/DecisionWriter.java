package dev.memorylane.gallery.decide;

import dev.memorylane.schemas.Decision;
import dev.memorylane.schemas.DecisionKey;
import dev.memorylane.schemas.serde.ConfluentSerdes;
import dev.memorylane.schemas.topic.KafkaSettings;
import dev.memorylane.schemas.topic.Topics;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Writes decisions, acknowledged by all replicas before it answers: what a person said is never lost. */
@ApplicationScoped
public class DecisionWriter implements AutoCloseable {
    private static final int PATIENCE_MS = 5_000;

    private final KafkaSettings kafka;
    private Producer<DecisionKey, Decision> producer;

    @Inject
    public DecisionWriter(KafkaSettings kafka) {
        this.kafka = kafka;
    }

    /** For the proxy. */
    protected DecisionWriter() {
        this(null);
    }

    /**
     * Writes them all, in the order of the map.
     *
     * @throws NotWrittenException where the broker or the registry does not answer; some may have been written, and
     *     writing them again changes nothing
     */
    public void write(Map<DecisionKey, Decision> decisions) {
        try {
            List<Future<?>> sent = new ArrayList<>();
            decisions.forEach((key, decision) -> sent.add(producer().send(record(key, decision))));
            for (Future<?> one : sent) {
                one.get(PATIENCE_MS, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotWrittenException(e);
        } catch (ExecutionException | TimeoutException | RuntimeException e) {
            throw new NotWrittenException(e);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        close();
    }

    private ProducerRecord<DecisionKey, Decision> record(DecisionKey key, Decision decision) {
        int partition = Topics.DECISIONS.partitionOf(key, kafka.partitions());
        return new ProducerRecord<>(Topics.DECISIONS.in(kafka), partition, key, decision);
    }

    private synchronized Producer<DecisionKey, Decision> producer() {
        if (producer == null) {
            ConfluentSerdes serdes = new ConfluentSerdes(kafka);
            producer = new KafkaProducer<>(
                    Map.of(
                            ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, kafka.bootstrapServers(),
                            ProducerConfig.ACKS_CONFIG, "all",
                            ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, "true",
                            ProducerConfig.MAX_BLOCK_MS_CONFIG, Integer.toString(PATIENCE_MS),
                            ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, Integer.toString(PATIENCE_MS),
                            ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Integer.toString(2 * PATIENCE_MS)),
                    serdes.key(Topics.DECISIONS).serializer(),
                    serdes.value(Topics.DECISIONS).serializer());
        }
        return producer;
    }

    @Override
    public synchronized void close() {
        if (producer != null) {
            producer.close(Duration.ofMillis(PATIENCE_MS));
            producer = null;
        }
    }
}
