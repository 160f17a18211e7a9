package dev.memorylane.standalone.topic;

import dev.memorylane.schemas.serde.ConfluentSerdes;
import dev.memorylane.schemas.topic.ClientProperties;
import dev.memorylane.schemas.topic.KafkaSettings;
import dev.memorylane.schemas.topic.Topic;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

/** A topic read once from its beginning to its end: the last value of each key. */
public final class TopicTable {
    private static final Duration POLL = Duration.ofMillis(300);

    private TopicTable() {}

    public static <K extends SpecificRecord, V extends SpecificRecord> Map<K, V> of(
            Topic<K, V> topic, KafkaSettings kafka) {
        Map<K, V> table = new LinkedHashMap<>();
        each(topic, kafka, table::put);
        table.values().removeIf(Objects::isNull);
        return table;
    }

    /** Hands on every record, earlier values and nulls too, and keeps none. */
    public static <K extends SpecificRecord, V extends SpecificRecord> void each(
            Topic<K, V> topic, KafkaSettings kafka, BiConsumer<K, V> sink) {
        ConfluentSerdes serdes = new ConfluentSerdes(kafka);
        try (KafkaConsumer<K, V> consumer = new KafkaConsumer<>(
                ClientProperties.kafka(
                        kafka,
                        Map.of(
                                ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, "5000",
                                ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed",
                                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false")),
                serdes.key(topic).deserializer(),
                serdes.value(topic).deserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic.in(kafka)).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (!reached(consumer, ends)) {
                consumer.poll(POLL).forEach(found -> sink.accept(found.key(), found.value()));
            }
        }
    }

    private static boolean reached(KafkaConsumer<?, ?> consumer, Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }
}
