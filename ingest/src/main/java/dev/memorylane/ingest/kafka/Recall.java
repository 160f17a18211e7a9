package dev.memorylane.ingest.kafka;

import dev.memorylane.ingest.memory.Memory;
import dev.memorylane.ingest.source.Source;
import dev.memorylane.schemas.serde.ConfluentSerdes;
import dev.memorylane.schemas.topic.KafkaSettings;
import dev.memorylane.schemas.topic.Topics;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads the memory of a source from its topics, committed records only, up to their ends as of now. */
final class Recall {
    private static final Duration POLL = Duration.ofMillis(200);
    /** Longer than a transaction of another program may hold up a partition. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final KafkaSettings settings;
    private final Source source;

    Recall(KafkaSettings settings, Source source) {
        this.settings = settings;
        this.source = source;
    }

    Memory memory() {
        Memory memory = new Memory();
        Fold fold = new Fold(settings, new ConfluentSerdes(settings), source, memory);
        Map<TopicPartition, Long> ends = Ends.of(settings, partitions());
        ByteArrayDeserializer bytes = new ByteArrayDeserializer();
        try (Consumer<byte[], byte[]> consumer = new KafkaConsumer<>(ClientSettings.consumer(settings), bytes, bytes)) {
            consumer.assign(ends.keySet());
            consumer.seekToBeginning(ends.keySet());
            read(consumer, ends, fold);
        }
        return memory;
    }

    private void read(Consumer<byte[], byte[]> consumer, Map<TopicPartition, Long> ends, Fold fold) {
        long progressAt = System.nanoTime();
        while (!isAtEnd(consumer, ends)) {
            ConsumerRecords<byte[], byte[]> records = consumer.poll(POLL);
            records.forEach(fold::take);
            if (!records.isEmpty()) {
                progressAt = System.nanoTime();
            } else if (System.nanoTime() - progressAt > PATIENCE.toNanos()) {
                throw new TimeoutException("The topics on " + settings.bootstrapServers() + " stopped answering");
            }
        }
    }

    /** Positions pass aborted records and transaction markers too, so the end is reached although no record is there. */
    private static boolean isAtEnd(Consumer<byte[], byte[]> consumer, Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }

    private List<TopicPartition> partitions() {
        return Stream.of(Topics.OBJECTS, Topics.PHOTOS, Topics.REJECTIONS)
                .flatMap(topic -> IntStream.range(0, settings.partitions())
                        .mapToObj(partition -> new TopicPartition(topic.in(settings), partition)))
                .toList();
    }
}
