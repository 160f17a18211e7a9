package dev.memorylane.ingest.kafka;

import dev.memorylane.ingest.memory.Memory;
import dev.memorylane.ingest.source.Source;
import dev.memorylane.ingest.store.SortedStore;
import dev.memorylane.ingest.store.Stores;
import dev.memorylane.schemas.serde.ConfluentSerdes;
import dev.memorylane.schemas.topic.KafkaSettings;
import dev.memorylane.schemas.topic.Replay;
import dev.memorylane.schemas.topic.Topic;
import dev.memorylane.schemas.topic.Topics;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * Reads the memory of a source from its topics, committed records only, up to their ends as of now: all of it, or what
 * came since the store on disk was read last.
 */
final class Recall implements AutoCloseable {
    /** Longer than a transaction of another program may hold up a partition. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final List<Topic<?, ?>> TOPICS = List.of(Topics.OBJECTS, Topics.PHOTOS, Topics.REJECTIONS);

    private final KafkaSettings settings;
    private final Source source;
    private final Stores stores;
    private final Clock clock;
    private Optional<SortedStore> store = Optional.empty();
    private String origin = "";

    Recall(KafkaSettings settings, Source source, Stores stores, Clock clock) {
        this.settings = settings;
        this.source = source;
        this.stores = stores;
        this.clock = clock;
    }

    Memory memory() {
        origin = Origin.of(
                settings, TOPICS.stream().map(topic -> topic.in(settings)).toList());
        Map<TopicPartition, Long> ends = Ends.of(settings, partitions());
        open();
        Optional<Map<TopicPartition, Long>> known = new Bookmark(store()).of(origin, ends, clock.instant());
        if (known.isEmpty()) {
            forget();
            open();
        }
        Memory memory = new Memory(store());
        read(memory, ends, known.orElse(Map.of()));
        return memory;
    }

    /** Reads what was written since, so that it need not be read at the next start. Nothing may wait to be kept. */
    void catchUp(Memory memory) {
        Map<TopicPartition, Long> ends = Ends.of(settings, partitions());
        new Bookmark(store()).of(origin, ends, clock.instant()).ifPresent(known -> read(memory, ends, known));
    }

    /** Closes what is on disk and throws it away. */
    void forget() {
        close();
        stores.forget(name());
    }

    @Override
    public void close() {
        store.ifPresent(SortedStore::close);
        store = Optional.empty();
    }

    private void open() {
        if (store.isEmpty()) {
            store = Optional.of(stores.open(name()));
        }
    }

    private SortedStore store() {
        return store.orElseThrow();
    }

    private String name() {
        return source.id().value();
    }

    /** @param from where to begin; a partition that is not among them is read from its beginning */
    private void read(Memory memory, Map<TopicPartition, Long> ends, Map<TopicPartition, Long> from) {
        ByteArrayDeserializer bytes = new ByteArrayDeserializer();
        try (Consumer<byte[], byte[]> consumer = new KafkaConsumer<>(ClientSettings.consumer(settings), bytes, bytes)) {
            consumer.assign(ends.keySet());
            consumer.seekToBeginning(ends.keySet());
            from.forEach(consumer::seek);
            read(consumer, ends, memory);
        }
    }

    private void read(Consumer<byte[], byte[]> consumer, Map<TopicPartition, Long> ends, Memory memory) {
        Fold fold = new Fold(settings, new ConfluentSerdes(settings), source, memory);
        Replay.read(consumer, ends, PATIENCE, records -> {
            records.forEach(fold::take);
            keep(consumer, ends, memory);
        });
        keep(consumer, ends, memory);
    }

    private void keep(Consumer<byte[], byte[]> consumer, Map<TopicPartition, Long> ends, Memory memory) {
        Map<TopicPartition, Long> read = new HashMap<>();
        ends.keySet().forEach(partition -> read.put(partition, consumer.position(partition)));
        new Bookmark(store()).move(origin, read, clock.instant());
        memory.keep();
    }

    private List<TopicPartition> partitions() {
        return TOPICS.stream()
                .flatMap(topic -> topic.partitions(settings).stream())
                .toList();
    }
}
