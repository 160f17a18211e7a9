package dev.memorylane.gallery.read;

import dev.memorylane.gallery.view.LibraryView;
import dev.memorylane.schemas.registry.Infrastructure;
import dev.memorylane.schemas.topic.KafkaSettings;
import dev.memorylane.schemas.topic.TopicAdmin;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * Reads all partitions of the view's topics from their beginning, committed records only, on one daemon thread.
 *
 * <p>A broker or registry that is away is waited for, and the very record is tried again: nothing is skipped. Bytes that
 * are no Avro of ours are counted, logged and passed over. A reader that lost its connection goes on where it was.
 */
public final class TopicReader implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(TopicReader.class);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration GOODBYE = Duration.ofSeconds(5);

    private final KafkaSettings settings;
    private final Map<String, TopicFold<?, ?>> folds;
    private final Positions positions = new Positions();
    private final EndOffsets ends;
    private final AtomicLong undecodable = new AtomicLong();
    private final Thread thread;
    private volatile ReaderState state = new ReaderState.Starting();
    private volatile boolean stopping;

    public TopicReader(LibraryView view, KafkaSettings settings) {
        this.settings = settings;
        folds = TopicFold.into(view, settings).stream()
                .collect(Collectors.toMap(TopicFold::topic, Function.identity()));
        ends = new EndOffsets(settings);
        thread = Thread.ofPlatform().daemon().name("gallery-topics").unstarted(this::run);
    }

    public void start() {
        thread.start();
    }

    public ReaderState state() {
        return state;
    }

    /** Records passed over because their bytes are no Avro of ours. */
    public long undecodable() {
        return undecodable.get();
    }

    /** Whether all was folded that was committed at the moment of the call; false where the broker does not answer. */
    public boolean caughtUp() throws InterruptedException {
        boolean all = ends.now(partitions()).filter(positions::past).isPresent();
        if (all && state instanceof ReaderState.Reading) {
            state = new ReaderState.Reading(true);
        }
        return all;
    }

    /** Waits until all was folded that was committed at the moment of the call; false where the patience ends first. */
    public boolean awaitCaughtUp(Duration patience) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        Optional<Map<TopicPartition, Long>> wanted = ends.now(partitions());
        while (wanted.isEmpty() && System.nanoTime() < deadline) {
            Thread.sleep(POLL);
            wanted = ends.now(partitions());
        }
        return wanted.isPresent()
                && positions.awaitPast(wanted.get(), Duration.ofNanos(deadline - System.nanoTime()))
                && caughtUpOnce();
    }

    private boolean caughtUpOnce() {
        state = new ReaderState.Reading(true);
        return true;
    }

    @Override
    public void close() throws InterruptedException {
        stopping = true;
        thread.interrupt();
        thread.join(GOODBYE);
        ends.close();
        state = new ReaderState.Stopped();
    }

    private void run() {
        Backoff backoff = new Backoff();
        while (!stopping) {
            try {
                new TopicAdmin(settings).ensure();
                read(backoff);
            } catch (RuntimeException e) {
                away(e, backoff);
            }
        }
    }

    private void read(Backoff backoff) {
        try (Consumer<byte[], byte[]> consumer = Consumers.committed(settings)) {
            Collection<TopicPartition> partitions = partitions();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            positions.all().forEach(consumer::seek);
            while (!stopping) {
                fold(consumer.poll(POLL), backoff);
                passMarks(consumer);
                answered(backoff);
            }
        }
    }

    /** Behind the last record there are the marks of transactions: no records, but the position passes them. */
    private void passMarks(Consumer<byte[], byte[]> consumer) {
        if (!stopping) {
            partitions().forEach(partition -> positions.reached(partition, consumer.position(partition)));
        }
    }

    private void answered(Backoff backoff) {
        backoff.reset();
        if (!(state instanceof ReaderState.Reading)) {
            state = new ReaderState.Reading(false);
        }
    }

    private void fold(ConsumerRecords<byte[], byte[]> records, Backoff backoff) {
        for (ConsumerRecord<byte[], byte[]> message : records) {
            while (!stopping && !folded(message, backoff)) {
                backoff.pause();
            }
            if (stopping) {
                return;
            }
            positions.reached(new TopicPartition(message.topic(), message.partition()), message.offset() + 1);
        }
    }

    private boolean folded(ConsumerRecord<byte[], byte[]> message, Backoff backoff) {
        try {
            folds.get(message.topic()).take(message);
            answered(backoff);
            return true;
        } catch (RuntimeException e) {
            if (stopping || Infrastructure.isAway(e)) {
                tell(e);
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

    private void away(RuntimeException e, Backoff backoff) {
        if (!stopping) {
            tell(e);
            backoff.pause();
        }
    }

    /** Says it once, not with every attempt. */
    private void tell(RuntimeException e) {
        if (!stopping && !(state instanceof ReaderState.Away)) {
            LOG.warnf(
                    "The topics on %s cannot be read (%s). They are tried again until they can.",
                    settings.bootstrapServers(), e.getMessage());
        }
        state = new ReaderState.Away(String.valueOf(e.getMessage()));
    }

    private List<TopicPartition> partitions() {
        return folds.keySet().stream().sorted().flatMap(this::partitions).toList();
    }

    private Stream<TopicPartition> partitions(String topic) {
        return IntStream.range(0, settings.partitions()).mapToObj(partition -> new TopicPartition(topic, partition));
    }
}
