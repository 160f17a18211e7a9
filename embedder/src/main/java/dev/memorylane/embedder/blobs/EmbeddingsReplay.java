package dev.memorylane.embedder.blobs;

import dev.memorylane.schemas.Embedding;
import dev.memorylane.schemas.EmbeddingKey;
import dev.memorylane.schemas.serde.ConfluentSerdes;
import dev.memorylane.schemas.topic.ClientProperties;
import dev.memorylane.schemas.topic.KafkaSettings;
import dev.memorylane.schemas.topic.Topics;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;

/** Reads the topic embeddings from its beginning to where it ended when the reading began: all of it, or it fails. */
final class EmbeddingsReplay implements Supplier<NamedBlobs> {
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final KafkaSettings settings;

    EmbeddingsReplay(KafkaSettings settings) {
        this.settings = settings;
    }

    /** @throws RuntimeException where a record cannot be read, or the broker or the registry is away */
    @Override
    public NamedBlobs get() {
        try (Consumer<EmbeddingKey, Embedding> consumer = consumer()) {
            consumer.assign(partitions());
            consumer.seekToBeginning(consumer.assignment());
            NamedBlobs named = new NamedBlobs();
            read(consumer, consumer.endOffsets(consumer.assignment()), named);
            return named.ended();
        }
    }

    private static void read(
            Consumer<EmbeddingKey, Embedding> consumer, Map<TopicPartition, Long> ends, NamedBlobs named) {
        long heard = System.nanoTime();
        while (!ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue())) {
            ConsumerRecords<EmbeddingKey, Embedding> records = consumer.poll(POLL);
            records.forEach(record -> named.take(record.key(), record.value()));
            heard = records.isEmpty() ? heard : System.nanoTime();
            if (System.nanoTime() - heard > PATIENCE.toNanos()) {
                throw new TimeoutException("The topic embeddings could not be read to its end");
            }
        }
    }

    private Consumer<EmbeddingKey, Embedding> consumer() {
        ConfluentSerdes serdes = new ConfluentSerdes(settings);
        return new KafkaConsumer<>(
                ClientProperties.kafka(
                        settings,
                        Map.of(
                                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                                "read_committed",
                                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                                "false",
                                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                                "earliest")),
                serdes.key(Topics.EMBEDDINGS).deserializer(),
                serdes.value(Topics.EMBEDDINGS).deserializer());
    }

    private List<TopicPartition> partitions() {
        return IntStream.range(0, settings.partitions())
                .mapToObj(partition -> new TopicPartition(Topics.EMBEDDINGS.in(settings), partition))
                .toList();
    }
}
