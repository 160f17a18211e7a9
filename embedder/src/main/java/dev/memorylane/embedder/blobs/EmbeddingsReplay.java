package dev.memorylane.embedder.blobs;

import dev.memorylane.schemas.Embedding;
import dev.memorylane.schemas.EmbeddingKey;
import dev.memorylane.schemas.serde.ConfluentSerdes;
import dev.memorylane.schemas.topic.ClientProperties;
import dev.memorylane.schemas.topic.KafkaSettings;
import dev.memorylane.schemas.topic.Replay;
import dev.memorylane.schemas.topic.Topics;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

/** Reads the topic embeddings from its beginning to where it ended when the reading began: all of it, or it fails. */
final class EmbeddingsReplay implements Supplier<NamedBlobs> {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final KafkaSettings settings;

    EmbeddingsReplay(KafkaSettings settings) {
        this.settings = settings;
    }

    /** @throws RuntimeException where a record cannot be read, or the broker or the registry is away */
    @Override
    public NamedBlobs get() {
        try (Consumer<EmbeddingKey, Embedding> consumer = consumer()) {
            consumer.assign(Topics.EMBEDDINGS.partitions(settings));
            consumer.seekToBeginning(consumer.assignment());
            NamedBlobs named = new NamedBlobs();
            Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
            Replay.read(
                    consumer,
                    ends,
                    PATIENCE,
                    records -> records.forEach(record -> named.take(record.key(), record.value())));
            return named.ended();
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
}
