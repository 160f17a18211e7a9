package dev.memorylane.schemas.topic;

import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;

/** Reads partitions to where they ended: all of it, or it fails. */
public final class Replay {
    private static final Duration POLL = Duration.ofMillis(200);

    private Replay() {}

    /**
     * Reads on from where the consumer stands. Positions pass aborted records and the markers of transactions too, so an
     * end is reached although no record is there.
     *
     * @param ends of the assigned partitions
     * @param patience how long no record may come; a transaction of another program holds up those behind it
     * @param taker gets the records as they come, never none
     * @throws TimeoutException when nothing came for that long
     */
    public static <K, V> void read(
            org.apache.kafka.clients.consumer.Consumer<K, V> consumer,
            Map<TopicPartition, Long> ends,
            Duration patience,
            Consumer<ConsumerRecords<K, V>> taker) {
        long heard = System.nanoTime();
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            ConsumerRecords<K, V> records = consumer.poll(POLL);
            if (!records.isEmpty()) {
                taker.accept(records);
                heard = System.nanoTime();
            } else if (System.nanoTime() - heard > patience.toNanos()) {
                throw new TimeoutException("The topics stopped answering before they were read to their ends");
            }
        }
    }
}
