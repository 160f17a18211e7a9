package dev.memorylane.gallery.read;

import dev.memorylane.schemas.outage.BackOff;
import dev.memorylane.schemas.outage.Infrastructure;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/**
 * Folds records one by one. While the registry is away the very record is tried again, for as long as it takes; bytes
 * that are no Avro of ours are counted, logged and passed over.
 */
final class RecordFolder {
    private static final Logger LOG = Logger.getLogger(RecordFolder.class);

    private final Map<String, TopicFold<?, ?>> folds;
    private final BooleanSupplier stopping;
    private final Consumer<RuntimeException> away;
    private final BackOff backOff;
    private final AtomicLong undecodable = new AtomicLong();

    /** @param away told of each attempt that failed because a server is away */
    RecordFolder(
            Collection<TopicFold<?, ?>> folds,
            BooleanSupplier stopping,
            Consumer<RuntimeException> away,
            BackOff backOff) {
        this.folds = folds.stream().collect(Collectors.toMap(TopicFold::topic, Function.identity()));
        this.stopping = stopping;
        this.away = away;
        this.backOff = backOff;
    }

    long undecodable() {
        return undecodable.get();
    }

    /** Whether the record is done with; false only where the reader was stopped before. */
    boolean fold(ConsumerRecord<byte[], byte[]> message) {
        while (!stopping.getAsBoolean()) {
            if (tried(message)) {
                return true;
            }
            backOff.pause();
        }
        return false;
    }

    private boolean tried(ConsumerRecord<byte[], byte[]> message) {
        try {
            folds.get(message.topic()).take(message);
            return true;
        } catch (RuntimeException e) {
            if (stopping.getAsBoolean() || Infrastructure.isAway(e)) {
                away.accept(e);
                return false;
            }
            passOver(message, e);
            return true;
        }
    }

    private void passOver(ConsumerRecord<byte[], byte[]> message, RuntimeException e) {
        undecodable.incrementAndGet();
        LOG.errorf(
                e,
                "Topic %s, partition %d, offset %d: these bytes are no record of ours and were passed over. "
                        + "Something else writes to this topic; give it another memorylane.kafka.prefix.",
                message.topic(),
                message.partition(),
                message.offset());
    }
}
