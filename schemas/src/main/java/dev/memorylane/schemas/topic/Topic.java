package dev.memorylane.schemas.topic;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.utils.Utils;

/**
 * A topic of the flow: its name without prefix, the Avro types it carries, and what its records are spread by.
 *
 * <p>A record's partition is computed from the text of the spread, never from the key's bytes: those begin with the
 * registry's schema id, which differs from one registry to the next.
 *
 * @param name name without prefix
 * @param keyType Avro type of the key
 * @param valueType Avro type of the value
 * @param spread the text of the key that decides the partition
 */
public record Topic<K extends SpecificRecord, V extends SpecificRecord>(
        String name, Class<K> keyType, Class<V> valueType, Function<K, String> spread) {

    public Topic {
        Objects.requireNonNull(name);
        Objects.requireNonNull(keyType);
        Objects.requireNonNull(valueType);
        Objects.requireNonNull(spread);
    }

    /** The name on the broker. */
    public String in(KafkaSettings settings) {
        return settings.prefix() + name;
    }

    /** All its partitions on the broker, as declared. */
    public List<TopicPartition> partitions(KafkaSettings settings) {
        return IntStream.range(0, settings.partitions())
                .mapToObj(partition -> new TopicPartition(in(settings), partition))
                .toList();
    }

    /** The partition of a key among {@code partitions}: murmur2 of the spread in UTF-8, as Kafka's own clients hash. */
    public int partitionOf(K key, int partitions) {
        return Utils.toPositive(Utils.murmur2(Utils.utf8(spread.apply(key)))) % partitions;
    }
}
