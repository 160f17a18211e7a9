package dev.memorylane.ingest.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.memorylane.ingest.store.Family;
import dev.memorylane.ingest.store.SortedStore;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.TopicPartition;

/**
 * How far the topics were read into a store, kept in the store itself together with what was read. To read more than once
 * from a bookmark that is too early changes nothing: a topic's last record of a key wins.
 */
final class Bookmark {
    /** The form of what the store holds; another one is not understood. */
    private static final String FORM = "1";

    /**
     * Shorter than a broker keeps a deletion (delete.retention.ms is a day): whoever was away longer may have missed it.
     */
    private static final Duration MEMORABLE = Duration.ofHours(20);

    private static final byte[] ORIGIN = "origin".getBytes(UTF_8);
    private static final byte[] AT = "read-at".getBytes(UTF_8);

    private final SortedStore store;

    Bookmark(SortedStore store) {
        this.store = store;
    }

    /**
     * Where to read on.
     *
     * @param origin the topics as they are now
     * @param ends where they end
     * @return nothing where what is kept is of other topics, of another form, too old, or ahead of what the topics hold
     */
    Optional<Map<TopicPartition, Long>> of(String origin, Map<TopicPartition, Long> ends, Instant now) {
        boolean sound = text(ORIGIN).equals(Optional.of(FORM + " " + origin)) && isFresh(now);
        Map<TopicPartition, Long> read = read(ends.keySet());
        boolean ahead = ends.entrySet().stream()
                .anyMatch(end -> read.getOrDefault(end.getKey(), Long.MAX_VALUE) > end.getValue());
        return sound && !ahead ? Optional.of(read) : Optional.empty();
    }

    /** To be kept with what was read. */
    void move(String origin, Map<TopicPartition, Long> read, Instant now) {
        store.put(Family.FACTS, ORIGIN, (FORM + " " + origin).getBytes(UTF_8));
        store.put(Family.FACTS, AT, now.toString().getBytes(UTF_8));
        read.forEach((partition, offset) ->
                store.put(Family.FACTS, key(partition), Long.toString(offset).getBytes(UTF_8)));
    }

    private boolean isFresh(Instant now) {
        Optional<Instant> at = text(AT).map(Instant::parse);
        return at.filter(then -> !then.isAfter(now) && then.plus(MEMORABLE).isAfter(now))
                .isPresent();
    }

    private Map<TopicPartition, Long> read(Collection<TopicPartition> partitions) {
        Map<TopicPartition, Long> read = new HashMap<>();
        partitions.forEach(
                partition -> text(key(partition)).map(Long::valueOf).ifPresent(offset -> read.put(partition, offset)));
        return read;
    }

    private Optional<String> text(byte[] key) {
        return store.get(Family.FACTS, key).map(bytes -> new String(bytes, UTF_8));
    }

    private static byte[] key(TopicPartition partition) {
        return ("offset-" + partition).getBytes(UTF_8);
    }
}
