package dev.memorylane.gallery.write;

import dev.memorylane.schemas.serde.ConfluentSerdes;
import dev.memorylane.schemas.topic.ClientProperties;
import dev.memorylane.schemas.topic.KafkaSettings;
import dev.memorylane.schemas.topic.Topic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Writes to one topic, acknowledged by all replicas before it answers: what a person said is never lost. Thread-safe. */
public final class TopicWriter<K extends SpecificRecord, V extends SpecificRecord> implements AutoCloseable {
    private static final int PATIENCE_MS = 5_000;

    private final KafkaSettings kafka;
    private final Topic<K, V> topic;
    private Producer<K, V> producer;

    public TopicWriter(KafkaSettings kafka, Topic<K, V> topic) {
        this.kafka = kafka;
        this.topic = topic;
    }

    /**
     * Writes them all, in the order of the map.
     *
     * @throws NotWrittenException where the broker or the registry does not answer; some may have been written, and
     *     writing them again changes nothing
     */
    public void write(Map<K, V> records) {
        try {
            List<Future<?>> sent = new ArrayList<>();
            records.forEach((key, value) -> sent.add(producer().send(record(key, value))));
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

    private ProducerRecord<K, V> record(K key, V value) {
        return new ProducerRecord<>(topic.in(kafka), topic.partitionOf(key, kafka.partitions()), key, value);
    }

    private synchronized Producer<K, V> producer() {
        if (producer == null) {
            ConfluentSerdes serdes = new ConfluentSerdes(kafka);
            producer = new KafkaProducer<>(
                    ClientProperties.kafka(
                            kafka,
                            Map.of(
                                    ProducerConfig.ACKS_CONFIG, "all",
                                    ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, "true",
                                    ProducerConfig.MAX_BLOCK_MS_CONFIG, Integer.toString(PATIENCE_MS),
                                    ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, Integer.toString(PATIENCE_MS),
                                    ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Integer.toString(2 * PATIENCE_MS))),
                    serdes.key(topic).serializer(),
                    serdes.value(topic).serializer());
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
