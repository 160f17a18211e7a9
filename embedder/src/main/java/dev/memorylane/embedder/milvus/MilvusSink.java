package dev.memorylane.embedder.milvus;

import dev.memorylane.schemas.outage.Address;
import dev.memorylane.schemas.outage.BackOff;
import dev.memorylane.schemas.search.MilvusSettings;
import dev.memorylane.schemas.topic.KafkaSettings;
import dev.memorylane.telemetry.trace.PhotoTraces;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.errors.InterruptException;
import org.jboss.logging.Logger;

/**
 * Copies the topic embeddings to Milvus on a thread of its own: read committed, in order, offsets committed after the
 * write. While Milvus or the registry is away it waits and tries the same records again. Rebuilding Milvus is resetting
 * the offsets of the group.
 */
@ApplicationScoped
public class MilvusSink {
    /** Consumer group, without prefix. */
    public static final String GROUP = "milvus-sink";

    private static final Logger LOG = Logger.getLogger(MilvusSink.class);

    private static final Duration CALM_STOP = Duration.ofSeconds(2);
    private static final Duration STOP = Duration.ofSeconds(5);

    private final KafkaSettings kafka;
    private final MilvusSettings milvus;
    private final PhotoTraces traces;
    private final SinkStanding standing = new SinkStanding();
    private volatile Thread thread;
    private final CountDownLatch stop = new CountDownLatch(1);

    @Inject
    public MilvusSink(KafkaSettings kafka, MilvusSettings milvus, PhotoTraces traces) {
        this.kafka = kafka;
        this.milvus = milvus;
        this.traces = traces;
    }

    /** For the proxy. */
    protected MilvusSink() {
        this(null, null, null);
    }

    /** How it does. */
    public SinkStanding standing() {
        return standing;
    }

    void onStart(@Observes StartupEvent event) {
        if (milvus.enabled()) {
            thread = Thread.ofPlatform().name("milvus-sink").daemon().start(this::run);
        }
    }

    void onStop(@Observes ShutdownEvent event) throws InterruptedException {
        stop.countDown();
        Thread running = thread;
        if (running != null && !running.join(CALM_STOP)) {
            running.interrupt();
            running.join(STOP);
        }
    }

    private boolean isStopped() {
        return stop.getCount() == 0;
    }

    private void run() {
        BackOff backOff = BackOff.standard();
        while (!isStopped()) {
            try (EmbeddingReader reader = new EmbeddingReader(kafka, milvus.batch());
                    MilvusWriter writer = new MilvusWriter(milvus)) {
                copy(reader, writer);
            } catch (InterruptException e) {
                return;
            } catch (RuntimeException e) {
                if (!isStopped()) {
                    standing.failed("Milvus at %s cannot be written to and is tried again: %s"
                            .formatted(Address.shown(milvus.uri()), e.getMessage()));
                    LOG.warnf(
                            "Milvus at %s is not up to date and tried again: %s",
                            Address.shown(milvus.uri()), e.getMessage());
                    backOff.pause();
                }
            }
        }
    }

    private void write(List<MilvusRow> rows, MilvusWriter writer) {
        traces.together("write to Milvus", rows.stream().map(MilvusRow::photoId).toList(), () -> {
            writer.write(rows);
            return rows.size();
        });
    }

    private void copy(EmbeddingReader reader, MilvusWriter writer) {
        SinkPace pace = new SinkPace();
        while (!isStopped()) {
            List<MilvusRow> rows = reader.next();
            long begun = System.nanoTime();
            if (!rows.isEmpty()) {
                write(rows, writer);
            }
            Duration took = Duration.ofNanos(System.nanoTime() - begun);
            reader.commit();
            standing.wrote(rows.size());
            standing.behind(reader.lag());
            // Whoever is behind reads on: a full batch is as cheap as it gets.
            if (!rows.isEmpty() && rows.size() < milvus.batch()) {
                rest(pace.after(took));
            }
        }
    }

    /** A stop ends it. */
    private void rest(Duration rest) {
        try {
            boolean unused = stop.await(rest.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }
}
