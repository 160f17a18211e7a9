package dev.memorylane.standalone.tail;

import dev.memorylane.schemas.topic.ClientProperties;
import dev.memorylane.schemas.topic.KafkaSettings;
import dev.memorylane.schemas.topic.Topic;
import dev.memorylane.standalone.home.HomeKafka;
import dev.memorylane.standalone.servers.ServerAddresses;
import io.confluent.kafka.serializers.KafkaAvroDeserializer;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

/** Reads a topic from its beginning, committed records only, and prints each with its key as one line of JSON. */
public final class TopicTail {
    private static final Duration POLL = Duration.ofMillis(300);

    private final KafkaSettings kafka;
    private final String topic;

    public TopicTail(ServerAddresses servers, Topic<?, ?> topic) {
        this.kafka = HomeKafka.of(servers);
        this.topic = topic.in(kafka);
    }

    /** Prints what is there and, when following, what comes, until the output is closed. */
    public void print(PrintStream out, boolean follow) {
        try (KafkaConsumer<Object, Object> consumer = consumer()) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (!out.checkError() && (follow || !reached(consumer, ends))) {
                consumer.poll(POLL).forEach(found -> out.println(json(found)));
            }
        }
    }

    private static boolean reached(KafkaConsumer<?, ?> consumer, Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }

    /** Avro records print themselves as JSON. */
    static String json(ConsumerRecord<?, ?> found) {
        return "{\"partition\": %d, \"offset\": %d, \"key\": %s, \"value\": %s}"
                .formatted(found.partition(), found.offset(), found.key(), found.value());
    }

    private KafkaConsumer<Object, Object> consumer() {
        KafkaAvroDeserializer keys = new KafkaAvroDeserializer();
        KafkaAvroDeserializer values = new KafkaAvroDeserializer();
        Map<String, Object> registry =
                ClientProperties.registry(kafka, Map.of("schema.registry.url", kafka.registryUrl()));
        keys.configure(registry, true);
        values.configure(registry, false);
        return new KafkaConsumer<>(
                ClientProperties.kafka(
                        kafka,
                        Map.of(
                                ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, "15000",
                                ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed",
                                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest",
                                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false")),
                keys,
                values);
    }
}
