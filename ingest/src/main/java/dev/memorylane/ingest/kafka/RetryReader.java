package dev.memorylane.ingest.kafka;

import dev.memorylane.schemas.RetryKey;
import dev.memorylane.schemas.RetryRequest;
import dev.memorylane.schemas.outage.BackOff;
import dev.memorylane.schemas.outage.Infrastructure;
import dev.memorylane.schemas.serde.ConfluentSerdes;
import dev.memorylane.schemas.topic.KafkaSettings;
import dev.memorylane.schemas.topic.Topics;
import java.time.Duration;
import java.util.function.BiConsumer;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.jboss.logging.Logger;

/**
 * Reads the topic {@code retries} from its beginning, and on for ever: what was asked for while nobody was here, or just
 * before a crash, is told again, and each request knows whether it was answered.
 */
public final class RetryReader implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(RetryReader.class);
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration END = Duration.ofSeconds(5);

    private final KafkaSettings settings;
    private final BiConsumer<RetryKey, RetryRequest> taker;
    private final BackOff backOff = BackOff.standard();
    private final Thread thread;
    private volatile Consumer<byte[], byte[]> open;
    private volatile boolean stopped;

    /** @param taker told of each request, from this reader's own thread; a null request is forgotten */
    public RetryReader(KafkaSettings settings, BiConsumer<RetryKey, RetryRequest> taker) {
        this.settings = settings;
        this.taker = taker;
        this.thread = Thread.ofPlatform().daemon().name("retries").unstarted(this::run);
    }

    public void start() {
        thread.start();
    }

    private void run() {
        while (!stopped) {
            try {
                follow();
            } catch (WakeupException e) {
                LOG.debug("Requests for retries are not read any more");
            } catch (RuntimeException e) {
                LOG.debugf(e, "Requests for retries cannot be read now; they are read again");
                backOff.pause();
            }
        }
    }

    private void follow() {
        ByteArrayDeserializer bytes = new ByteArrayDeserializer();
        try (Consumer<byte[], byte[]> consumer = new KafkaConsumer<>(ClientSettings.consumer(settings), bytes, bytes)) {
            open = consumer;
            consumer.assign(Topics.RETRIES.partitions(settings));
            consumer.seekToBeginning(consumer.assignment());
            ConfluentSerdes serdes = new ConfluentSerdes(settings);
            Deserializer<RetryKey> keys = serdes.key(Topics.RETRIES).deserializer();
            Deserializer<RetryRequest> values = serdes.value(Topics.RETRIES).deserializer();
            while (!stopped) {
                consumer.poll(POLL).forEach(record -> take(record, keys, values));
            }
        } finally {
            open = null;
        }
    }

    /** While the registry is away all is read again from the beginning: to be told twice changes nothing. */
    private void take(
            ConsumerRecord<byte[], byte[]> record, Deserializer<RetryKey> keys, Deserializer<RetryRequest> values) {
        try {
            taker.accept(
                    keys.deserialize(record.topic(), record.key()), values.deserialize(record.topic(), record.value()));
        } catch (RuntimeException e) {
            if (Infrastructure.isAway(e)) {
                throw e;
            }
            LOG.warnf(
                    "A record of %s (partition %d, offset %d) cannot be read and is passed over: %s",
                    record.topic(), record.partition(), record.offset(), e.getMessage());
        }
    }

    @Override
    public void close() {
        stopped = true;
        Consumer<byte[], byte[]> consumer = open;
        if (consumer != null) {
            consumer.wakeup();
        }
        try {
            // One that was never started, as where ingest is switched off, cannot be waited for.
            if (thread.isAlive()) {
                thread.join(END);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
