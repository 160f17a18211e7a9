package dev.memorylane.streams;

import dev.memorylane.schemas.lifecycle.Threads;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.ThreadMetadata;
import org.jboss.logging.Logger;

/**
 * Replaces the stream threads when the wall clock was set back. Kafka measures by it what passes between two polls,
 * commits, heartbeats and punctuations: after an hour back, a thread that is in the middle of a poll stays there for
 * that hour, and nothing is due before. A thread that begins anew begins with the new time. (A clock set forward makes
 * things due early, which harms nothing.)
 */
@ApplicationScoped
class ClockWatch {
    private static final Logger LOG = Logger.getLogger(ClockWatch.class);
    private static final long LOOK_MS = 1000;

    private final Instance<KafkaStreams> streams;
    private volatile Thread thread;

    @Inject
    ClockWatch(Instance<KafkaStreams> streams) {
        this.streams = streams;
    }

    void onStart(@Observes StartupEvent event) {
        thread = Thread.ofPlatform().daemon().name("clock-watch").start(this::watch);
    }

    void onStop(@Observes ShutdownEvent event) {
        Threads.end(thread);
    }

    private void watch() {
        WallClock clock = new WallClock(System.currentTimeMillis(), System.nanoTime());
        try {
            while (true) {
                Thread.sleep(LOOK_MS);
                Duration back = clock.setBackAt(System.currentTimeMillis(), System.nanoTime());
                if (back.isPositive()) {
                    LOG.warnf("The clock was set back by %d s; the stream threads begin anew", back.toSeconds());
                    replaceThreads();
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void replaceThreads() {
        Set<String> names = streams.stream()
                .flatMap(running -> running.metadataForLocalThreads().stream())
                .map(ThreadMetadata::threadName)
                .collect(Collectors.toSet());
        Thread.getAllStackTraces().keySet().stream()
                .filter(running -> names.contains(running.getName()))
                .forEach(Thread::interrupt);
    }
}
