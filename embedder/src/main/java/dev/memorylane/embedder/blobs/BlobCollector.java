package dev.memorylane.embedder.blobs;

import dev.memorylane.schemas.blob.BlobSettings;
import dev.memorylane.schemas.lifecycle.Threads;
import dev.memorylane.schemas.topic.ClientProperties;
import dev.memorylane.schemas.topic.KafkaSettings;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.errors.InterruptException;
import org.jboss.logging.Logger;

/** Looks through the blobs now and then, on a thread of its own, and says what went. */
@ApplicationScoped
public class BlobCollector {
    private static final Logger LOG = Logger.getLogger(BlobCollector.class);
    private static final Duration FIRST = Duration.ofMinutes(10);

    private final KafkaSettings kafka;
    private final BlobSettings settings;
    private final AtomicLong collected = new AtomicLong();
    private final AtomicLong bytes = new AtomicLong();
    private final AtomicLong waiting = new AtomicLong();
    private volatile Thread thread;

    @Inject
    public BlobCollector(KafkaSettings kafka, BlobSettings settings) {
        this.kafka = kafka;
        this.settings = settings;
    }

    /** For the proxy. */
    protected BlobCollector() {
        this(null, null);
    }

    /** Blobs deleted since the start, as no record names them any more. */
    public long collected() {
        return collected.get();
    }

    /** The bytes they had. */
    public long collectedBytes() {
        return bytes.get();
    }

    /** Blobs that no record names and that are still kept for a while. */
    public long waiting() {
        return waiting.get();
    }

    void onStart(@Observes StartupEvent event) {
        if (settings.collectEvery().isPositive()) {
            thread = Thread.ofPlatform().name("blob-collector").daemon().start(this::run);
        }
    }

    void onStop(@Observes ShutdownEvent event) {
        Threads.end(thread);
    }

    private void run() {
        Duration every = settings.collectEvery();
        Duration pause = every.compareTo(FIRST) < 0 ? every : FIRST;
        try {
            while (true) {
                Thread.sleep(pause);
                look();
                pause = every;
            }
        } catch (InterruptedException | InterruptException e) {
            LOG.debug("No blobs are collected any more");
        }
    }

    private void look() throws InterruptedException {
        try {
            if (new Owner(settings.folder().resolve("owner")).claim(installation())) {
                say(new Sweep(settings.folder(), settings.grace(), Clock.systemUTC(), new EmbeddingsReplay(kafka))
                        .run());
            } else {
                LOG.warnf(
                        "No blobs are collected: %s is that of another installation, which its file \"owner\" names. Give each a folder of its own (memorylane.blobs.folder); delete that file if the other is no more.",
                        settings.folder());
            }
        } catch (InterruptException e) {
            throw e;
        } catch (IOException | ExecutionException | RuntimeException e) {
            LOG.infof("Blobs that nothing names are looked for later: %s", e.getMessage());
        }
    }

    private void say(Sweep.Swept swept) {
        collected.addAndGet(swept.collected());
        bytes.addAndGet(swept.bytes());
        waiting.set(swept.waiting());
        if (swept.collected() > 0 || swept.waiting() > 0) {
            LOG.infof(
                    "%d blobs (%d kB) of photos that are gone were deleted; %d more wait for their day. %d photos are there.",
                    swept.collected(), swept.bytes() >> 10, swept.waiting(), swept.photos());
        }
    }

    private String installation() throws InterruptedException, ExecutionException {
        try (Admin admin = Admin.create(ClientProperties.kafka(kafka, Map.of()))) {
            return admin.describeCluster().clusterId().get() + " " + kafka.prefix();
        }
    }
}
