package dev.memorylane.standalone.e2e;

import dev.memorylane.standalone.servers.ServerAddresses;
import io.confluent.kafka.serializers.KafkaAvroDeserializer;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

/** A topic read to its end as a subscriber does: Confluent's deserializer, committed records only. */
public final class Topic {
    private Topic() {}

    /** The records of a topic in order, keyed by partition and offset. */
    @SuppressWarnings("unchecked")
    public static <K, V> Map<String, Map.Entry<K, V>> read(ServerAddresses servers, String topic) {
        Map<String, Object> config = Map.of(
                "bootstrap.servers",
                servers.bootstrapServers(),
                "schema.registry.url",
                servers.registry().toString(),
                "key.deserializer",
                KafkaAvroDeserializer.class,
                "value.deserializer",
                KafkaAvroDeserializer.class,
                "specific.avro.reader",
                "true",
                "isolation.level",
                "read_committed",
                "auto.offset.reset",
                "earliest");
        Map<String, Map.Entry<K, V>> records = new LinkedHashMap<>();
        try (KafkaConsumer<K, V> consumer = new KafkaConsumer<>(config)) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200))
                        .forEach(found -> records.put(
                                found.partition() + "@" + found.offset(), Map.entry(found.key(), found.value())));
            }
        }
        return records;
    }
}
