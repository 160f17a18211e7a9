package dev.memorylane.gallery.write;

import dev.memorylane.schemas.serde.ConfluentSerdes;
import dev.memorylane.schemas.topic.ClientProperties;
import dev.memorylane.schemas.topic.KafkaSettings;
import dev.memorylane.schemas.topic.Topic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
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
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;

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
     * @return behind which offset of each partition they stand
     * @throws NotWrittenException where the broker or the registry does not answer; some may have been written, and
     *     writing them again changes nothing
     */
    public Map<TopicPartition, Long> write(Map<K, V> records) {
        return write(List.copyOf(records.entrySet()));
    }

    /**
     * Writes them all, in this order; a key may come more than once.
     *
     * @return behind which offset of each partition they stand
     * @throws NotWrittenException where the broker or the registry does not answer; some may have been written, and
     *     writing them again changes nothing
     */
    public Map<TopicPartition, Long> write(List<Map.Entry<K, V>> records) {
        try {
            List<Future<RecordMetadata>> sent = new ArrayList<>();
            records.forEach(one -> sent.add(producer().send(record(one.getKey(), one.getValue()))));
            return ends(sent);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotWrittenException(e);
        } catch (ExecutionException | TimeoutException | RuntimeException e) {
            throw new NotWrittenException(e);
        }
    }

    private static Map<TopicPartition, Long> ends(List<Future<RecordMetadata>> sent)
            throws InterruptedException, ExecutionException, TimeoutException {
        Map<TopicPartition, Long> ends = new HashMap<>();
        for (Future<RecordMetadata> one : sent) {
            RecordMetadata done = one.get(PATIENCE_MS, TimeUnit.MILLISECONDS);
            ends.merge(new TopicPartition(done.topic(), done.partition()), done.offset() + 1, Math::max);
        }
        return ends;
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
