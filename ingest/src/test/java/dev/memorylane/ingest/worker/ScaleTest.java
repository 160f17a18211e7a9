package dev.memorylane.ingest.worker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.embedded.Broker;
import dev.memorylane.fixtures.FreePort;
import dev.memorylane.fixtures.GivenKafka;
import dev.memorylane.ingest.SourceStatus.State;
import dev.memorylane.ingest.content.Examiner;
import dev.memorylane.ingest.kafka.KafkaLedgers;
import dev.memorylane.ingest.memory.Ledger;
import dev.memorylane.ingest.memory.Ledgers;
import dev.memorylane.ingest.metadata.MetadataReader;
import dev.memorylane.ingest.retry.Retries;
import dev.memorylane.ingest.store.RocksStores;
import dev.memorylane.ingest.store.Stores;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * A million objects through listing, examination, memory and topics of a real broker: {@code ./lane bench events}. Prints
 * what it takes; fails only where something is lost.
 */
@EnabledIfSystemProperty(named = "scale.objects", matches = "\\d+")
class ScaleTest {
    private static final Duration STEP = Duration.ofSeconds(15);
    private static final double MEGABYTE = 1 << 20;

    @TempDir
    Path temp;

    private final int count = Integer.getInteger("scale.objects", 0);

    @Test
    void shouldTakeAnyNumberOfObjectsInTheSameMemory() throws Exception {
        // Given
        int port = FreePort.any();
        GivenKafka settings =
                GivenKafka.away().on(port).withRegistry("mock://scale").withPrefix("scale.");
        Ledgers onDisk = new KafkaLedgers(settings, new RocksStores(temp.resolve("state")), Clock.systemUTC());
        Ledgers onHeap = new KafkaLedgers(settings, Stores.onHeap(), Clock.systemUTC());
        try (Broker broker = Broker.start(temp.resolve("broker"), port, FreePort.any())) {
            // When
            timed("all new", () -> scan(onDisk));
            timed("started again, nothing new", () -> scan(onDisk));
            State state = timed("started again without what was on disk, in the heap", () -> scan(onHeap));

            // Then
            assertThat(state).isEqualTo(State.COMPLETE);
        }
    }

    private State scan(Ledgers ledgers) throws IOException {
        ManyObjects objects = new ManyObjects(count, Files.createTempFile(temp, "object", ".jpg"));
        SourceWorker.Setup setup = new SourceWorker.Setup(
                objects,
                new Examiner(1_000_000, new MetadataReader(Clock.systemUTC())),
                ledgers,
                Duration.ZERO,
                Duration.ZERO,
                Duration.ofHours(1),
                Clock.systemUTC(),
                Optional.empty());
        StatusBoard board = new StatusBoard(objects.source());
        try (Ledger ledger = open(ledgers, objects);
                ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor()) {
            Scanner scanner = new Scanner(setup, board, new Retries(), ledger);
            var saying = watch.scheduleAtFixedRate(
                    () -> say(board.status().words()), STEP.toSeconds(), STEP.toSeconds(), TimeUnit.SECONDS);
            scanner.scan(false);
            saying.cancel(true);
            assertThat(board.status().filesFound()).isEqualTo(count);
            assertThat(ledger.recall().presentPhotos()).isEqualTo(count);
        }
        return board.status().state();
    }

    /** A broker that was just asked to create a topic may not know it for a moment. */
    private static Ledger open(Ledgers ledgers, ManyObjects objects) {
        for (int i = 0; i < 50; i++) {
            try {
                return ledgers.open(objects.source());
            } catch (IllegalStateException e) {
                say(e.getMessage());
            }
        }
        throw new IllegalStateException("The ledger cannot be opened");
    }

    private <T> T timed(String what, Callable<T> work) throws Exception {
        long cpu = cpuNanos();
        long begun = System.nanoTime();
        T result = work.call();
        double seconds = (System.nanoTime() - begun) / 1e9;
        say("%s: %d objects, %.1f s, %.0f a second, %.0f µs of processor each (broker included)"
                .formatted(what, count, seconds, count / seconds, (cpuNanos() - cpu) / 1e3 / count));
        return result;
    }

    private static void say(String words) {
        System.out.printf(
                Locale.ROOT, "[scale] %s · resident %.0f MB, heap in use %.0f MB%n", words, resident(), heap());
    }

    private static double heap() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE;
    }

    private static double resident() {
        try {
            String pages = Files.readString(Path.of("/proc/self/statm")).split(" ")[1];
            return Long.parseLong(pages) * 4096 / MEGABYTE;
        } catch (IOException elsewhere) {
            return 0;
        }
    }

    private static long cpuNanos() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(Duration::toNanos)
                .orElse(0L);
    }
}
