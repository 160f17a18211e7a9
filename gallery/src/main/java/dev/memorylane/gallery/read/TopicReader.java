package dev.memorylane.gallery.read;

import dev.memorylane.gallery.view.LibraryView;
import dev.memorylane.schemas.outage.BackOff;
import dev.memorylane.schemas.topic.KafkaSettings;
import dev.memorylane.schemas.topic.TopicAdmin;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    /** Short: a person looks at the page. */
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);

    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    private static final Duration GOODBYE = Duration.ofSeconds(5);
    private static final Duration CALM_GOODBYE = Duration.ofSeconds(1);

    private final KafkaSettings settings;
    private final List<TopicPartition> partitions;
    private final BackOff backOff = new BackOff(Clock.systemUTC(), FIRST_PAUSE, LONGEST_PAUSE);
    private final RecordFolder folder;
    private final Positions positions = new Positions();
    private final EndOffsets ends;
    private final TopicTraffic traffic = new TopicTraffic();
    private final Thread thread;
    private final Runnable live;
    /** What was there at the start; null until that is known, empty once it is folded. */
    private Map<TopicPartition, Long> history;

    private volatile ReaderState state = new ReaderState.Starting();
    private volatile boolean stopping;

    /** @param live told once, when all was folded that was there at the start */
    public TopicReader(LibraryView view, KafkaSettings settings, Runnable live) {
        this.settings = settings;
        this.live = live;
        List<TopicFold<?, ?>> folds = TopicFold.into(view, settings);
        partitions = folds.stream()
                .flatMap(fold -> partitions(fold.topic(), settings.partitions()))
                .toList();
        folder = new RecordFolder(folds, () -> stopping, this::tell, backOff);
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
        return folder.undecodable();
    }

    /** How much was read, and how much waits. */
    public TopicTraffic traffic() {
        return traffic;
    }

    /** Whether all was folded that was committed at the moment of the call; false where the broker does not answer. */
    public boolean caughtUp() throws InterruptedException {
        boolean all = ends.now(partitions).filter(positions::past).isPresent();
        if (all && state instanceof ReaderState.Reading) {
            state = new ReaderState.Reading(true);
        }
        return all;
    }

    /** Waits until all was folded that was committed at the moment of the call; false where the patience ends first. */
    public boolean awaitCaughtUp(Duration patience) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        Optional<Map<TopicPartition, Long>> wanted = ends.now(partitions);
        while (wanted.isEmpty() && System.nanoTime() < deadline) {
            Thread.sleep(POLL);
            wanted = ends.now(partitions);
        }
        return wanted.isPresent()
                && positions.awaitPast(wanted.get(), Duration.ofNanos(deadline - System.nanoTime()))
                && caughtUpOnce();
    }

    /** Waits until so much was folded; false where the patience ends first. */
    public boolean awaitRead(Map<TopicPartition, Long> ends, Duration patience) throws InterruptedException {
        return positions.awaitPast(ends, patience);
    }

    private boolean caughtUpOnce() {
        state = new ReaderState.Reading(true);
        return true;
    }

    @Override
    public void close() throws InterruptedException {
        stopping = true;
        if (!thread.join(CALM_GOODBYE)) {
            thread.interrupt();
            thread.join(GOODBYE);
        }
        ends.close();
        state = new ReaderState.Stopped();
    }

    private void run() {
        while (!stopping) {
            try {
                new TopicAdmin(settings).ensure();
                read();
            } catch (RuntimeException e) {
                tell(e);
                pause();
            }
        }
    }

    private void pause() {
        if (!stopping) {
            backOff.pause();
        }
    }

    private void read() {
        try (Consumer<byte[], byte[]> consumer = Consumers.committed(settings)) {
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            positions.all().forEach(consumer::seek);
            while (!stopping) {
                fold(consumer.poll(POLL));
                passMarks(consumer);
                traffic.behind(lag(consumer));
                answered();
                leaveHistory();
            }
        }
    }

    private void leaveHistory() {
        if (history == null) {
            history = endsNow();
        }
        if (history != null && !history.isEmpty() && positions.past(history)) {
            history = Map.of();
            live.run();
        }
    }

    private Map<TopicPartition, Long> endsNow() {
        try {
            return ends.now(partitions).orElse(null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    private void fold(ConsumerRecords<byte[], byte[]> records) {
        for (ConsumerRecord<byte[], byte[]> message : records) {
            if (!folder.fold(message)) {
                return;
            }
            positions.reached(new TopicPartition(message.topic(), message.partition()), message.offset() + 1);
            traffic.readOne(message.topic());
            answered();
        }
    }

    /** Behind the last record there are the marks of transactions: no records, but the position passes them. */
    private void passMarks(Consumer<byte[], byte[]> consumer) {
        if (!stopping) {
            partitions.forEach(partition -> positions.reached(partition, consumer.position(partition)));
        }
    }

    /** By what the broker told with its last answers: nobody is asked. */
    private Map<String, Long> lag(Consumer<byte[], byte[]> consumer) {
        return partitions.stream()
                .collect(Collectors.groupingBy(
                        TopicPartition::topic, Collectors.summingLong(partition -> consumer.currentLag(partition)
                                .orElse(0))));
    }

    private void answered() {
        if (!(state instanceof ReaderState.Reading)) {
            state = new ReaderState.Reading(false);
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

    private static Stream<TopicPartition> partitions(String topic, int count) {
        return IntStream.range(0, count).mapToObj(partition -> new TopicPartition(topic, partition));
    }
}
