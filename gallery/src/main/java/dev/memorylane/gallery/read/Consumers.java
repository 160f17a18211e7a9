package dev.memorylane.gallery.read;

import dev.memorylane.schemas.topic.ClientProperties;
import dev.memorylane.schemas.topic.KafkaSettings;
import dev.memorylane.schemas.topic.Topics;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Consumers as the gallery needs them: no group, nothing committed, so that each start reads the tables whole. */
final class Consumers {
    private Consumers() {}

    static Consumer<byte[], byte[]> committed(KafkaSettings settings) {
        return new KafkaConsumer<>(
                ClientProperties.kafka(
                        settings,
                        Map.of(
                                ConsumerConfig.CLIENT_ID_CONFIG, settings.prefix() + "gallery",
                                ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed",
                                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest",
                                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false",
                                ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, "false",
                                ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG,
                                        Integer.toString(Topics.MAX_RECORD_BYTES))),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
    }
}
