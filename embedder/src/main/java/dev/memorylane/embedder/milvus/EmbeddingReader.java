package dev.memorylane.embedder.milvus;

import dev.memorylane.schemas.Embedding;
import dev.memorylane.schemas.EmbeddingKey;
import dev.memorylane.schemas.outage.Infrastructure;
import dev.memorylane.schemas.serde.ConfluentSerdes;
import dev.memorylane.schemas.topic.ClientProperties;
import dev.memorylane.schemas.topic.KafkaSettings;
import dev.memorylane.schemas.topic.Topics;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RecordDeserializationException;
import org.jboss.logging.Logger;

/** Embedding records as rows, in order, from where the group last committed. Not thread-safe. */
final class EmbeddingReader implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(EmbeddingReader.class);
    private static final Duration POLL = Duration.ofMillis(250);
    private static final int MAX_POLL_INTERVAL_MS = 30 * 60 * 1000;
    private static final int SESSION_MS = 6_000;

    private final KafkaConsumer<EmbeddingKey, Embedding> consumer;
    private final Map<TopicPartition, Long> committed = new HashMap<>();

    EmbeddingReader(KafkaSettings settings, int batch) {
        ConfluentSerdes serdes = new ConfluentSerdes(settings);
        consumer = new KafkaConsumer<>(
                ClientProperties.kafka(
                        settings,
                        Map.of(
                                ConsumerConfig.GROUP_ID_CONFIG,
                                settings.prefix() + MilvusSink.GROUP,
                                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                                "read_committed",
                                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                                "earliest",
                                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                                "false",
                                ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                                Integer.toString(batch),
                                ConsumerConfig.MAX_POLL_INTERVAL_MS_CONFIG,
                                Integer.toString(MAX_POLL_INTERVAL_MS),
                                ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG,
                                Integer.toString(SESSION_MS),
                                ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG,
                                Integer.toString(SESSION_MS / 3))),
                serdes.key(Topics.EMBEDDINGS).deserializer(),
                serdes.value(Topics.EMBEDDINGS).deserializer());
        consumer.subscribe(List.of(Topics.EMBEDDINGS.in(settings)));
    }

    /** The next rows, none after a short wait. Bytes that cannot be read are passed over: the clusterer rejects them visibly. */
    List<MilvusRow> next() {
        try {
            return StreamSupport.stream(consumer.poll(POLL).spliterator(), false)
                    .map(embedding -> MilvusRow.of(embedding.key(), embedding.value()))
                    .toList();
        } catch (RecordDeserializationException e) {
            if (Infrastructure.isAway(e)) {
                throw e;
            }
            LOG.errorf(
                    "The record at offset %d of %s cannot be read and is not in Milvus",
                    e.offset(), e.topicPartition());
            consumer.seek(e.topicPartition(), e.offset() + 1);
            return List.of();
        }
    }

    /** Commits what was read, also where only the marks of transactions were passed, so that the lag ends at 0. */
    void commit() {
        Map<TopicPartition, OffsetAndMetadata> moved = new HashMap<>();
        for (TopicPartition partition : consumer.assignment()) {
            long position = consumer.position(partition);
            if (!Long.valueOf(position).equals(committed.put(partition, position))) {
                moved.put(partition, new OffsetAndMetadata(position));
            }
        }
        if (!moved.isEmpty()) {
            consumer.commitSync(moved);
        }
    }

    /** Records that were not fetched yet, by what the broker told with its last answers: nobody is asked. */
    long lag() {
        return consumer.assignment().stream()
                .mapToLong(partition -> consumer.currentLag(partition).orElse(0))
                .sum();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
