package dev.memorylane.gallery.decide;

import dev.memorylane.gallery.Gallery;
import dev.memorylane.gallery.view.SaidDecision;
import dev.memorylane.gallery.write.NotWrittenException;
import dev.memorylane.schemas.Decision;
import dev.memorylane.schemas.DecisionKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.apache.kafka.common.TopicPartition;

/**
 * Takes what people say, one batch after the other: the later word wins, the same act twice is one decision, and whoever
 * was answered finds what was said in the view.
 */
@ApplicationScoped
public class DecisionDesk {
    private static final long PATIENCE_SECONDS = 5;
    private static final Duration FOLDING = Duration.ofSeconds(3);

    private final Gallery gallery;
    private final DecisionWriter writer;
    private final Clock clock;
    private final ReentrantLock turn = new ReentrantLock(true);
    /** What was written and is perhaps not in the view yet. */
    private final Map<DecisionKey, Instant> onTheWay = new ConcurrentHashMap<>();

    @Inject
    public DecisionDesk(Gallery gallery, DecisionWriter writer) {
        this(gallery, writer, Clock.systemUTC());
    }

    DecisionDesk(Gallery gallery, DecisionWriter writer, Clock clock) {
        this.gallery = gallery;
        this.writer = writer;
        this.clock = clock;
    }

    /** For the proxy. */
    protected DecisionDesk() {
        this(null, null, null);
    }

    /**
     * Writes what is to be written, all in one go.
     *
     * @return the verdict on each, in order
     * @throws NotWrittenException where nobody knows what was written; to send the same again is safe
     */
    public List<Verdict> take(String library, List<Press> presses) {
        List<Verdict> verdicts = new ArrayList<>();
        List<Map.Entry<DecisionKey, Decision>> wanted = new ArrayList<>();
        write(() -> {
            Words words = new Words(
                    key -> holding(library, key), name -> gallery.view().knowsPress(library, name), clock.instant());
            presses.forEach(press -> verdicts.add(judged(words, press, wanted)));
            return wanted;
        });
        return verdicts;
    }

    /** Says again what holds, in other words: never over something that was said meanwhile. */
    public void restate(String library, List<SaidDecision> holding, boolean mayTeach) {
        write(() -> holding.stream()
                .filter(said -> gallery.library(library)
                        .decision(said.keyIn(library))
                        .filter(said::equals)
                        .isPresent())
                .map(said -> Map.entry(said.keyIn(library), said.value(mayTeach)))
                .toList());
    }

    private static Verdict judged(Words words, Press press, List<Map.Entry<DecisionKey, Decision>> wanted) {
        if (words.isKnown(press)) {
            return Verdict.WRITTEN;
        }
        if (words.isLate(press)) {
            return Verdict.SUPERSEDED;
        }
        words.accept(press);
        wanted.add(Map.entry(press.key(), press.value()));
        return Verdict.WRITTEN;
    }

    private Optional<Instant> holding(String library, DecisionKey key) {
        Optional<Instant> folded = gallery.library(library).decision(key).map(SaidDecision::at);
        return Stream.concat(Optional.ofNullable(onTheWay.get(key)).stream(), folded.stream())
                .max(Comparator.naturalOrder());
    }

    private interface Batch {
        List<Map.Entry<DecisionKey, Decision>> decided();
    }

    private void write(Batch batch) {
        List<Map.Entry<DecisionKey, Decision>> decided = List.of();
        Map<TopicPartition, Long> ends;
        await();
        try {
            decided = batch.decided();
            decided.forEach(one -> onTheWay.put(one.getKey(), one.getValue().getAt()));
            ends = decided.isEmpty() ? Map.of() : writer.write(decided);
        } catch (NotWrittenException e) {
            decided.forEach(one -> onTheWay.remove(one.getKey()));
            throw e;
        } finally {
            turn.unlock();
        }
        readBack(decided, ends);
    }

    private void await() {
        try {
            if (!turn.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new NotWrittenException("others are being written");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotWrittenException("this program is ending");
        }
    }

    /** What the view has not read in time it reads later; until then what was written counts here. */
    private void readBack(List<Map.Entry<DecisionKey, Decision>> decided, Map<TopicPartition, Long> ends) {
        try {
            if (gallery.awaitRead(ends, FOLDING)) {
                decided.forEach(
                        one -> onTheWay.remove(one.getKey(), one.getValue().getAt()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
