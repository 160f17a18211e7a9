package dev.memorylane.ingest;

import dev.memorylane.ingest.content.Examiner;
import dev.memorylane.ingest.kafka.KafkaLedgers;
import dev.memorylane.ingest.kafka.RetryReader;
import dev.memorylane.ingest.memory.Ledgers;
import dev.memorylane.ingest.metadata.MetadataReader;
import dev.memorylane.ingest.source.ObjectSource;
import dev.memorylane.ingest.source.SourceId;
import dev.memorylane.ingest.store.RocksStores;
import dev.memorylane.ingest.store.Stores;
import dev.memorylane.ingest.telemetry.TracedLedgers;
import dev.memorylane.ingest.worker.SourceWorker;
import dev.memorylane.schemas.RetryKey;
import dev.memorylane.schemas.RetryRequest;
import dev.memorylane.schemas.topic.KafkaSettings;
import dev.memorylane.telemetry.trace.PhotoTraces;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Watches the configured sources from start to shutdown, each on a thread of its own, and tells how they stand. Where
 * Kafka or the registry is away it starts all the same and waits for them.
 */
@ApplicationScoped
public class Ingest {
    private final IngestSettings settings;
    private final ConfiguredSources sources;
    private final Ledgers ledgers;
    private final Clock clock;
    private final Optional<RetryReader> retries;
    private volatile Map<SourceId, SourceWorker> workers = Map.of();

    @Inject
    public Ingest(IngestSettings settings, ConfiguredSources sources, KafkaSettings kafka, PhotoTraces traces) {
        this(
                settings,
                sources,
                new TracedLedgers(
                        new KafkaLedgers(kafka, stores(settings), Clock.systemUTC()), traces, Clock.systemUTC()),
                Optional.of(kafka),
                Clock.systemUTC());
    }

    private static Stores stores(IngestSettings settings) {
        Optional<Stores> onDisk = settings.state().map(RocksStores::new);
        return onDisk.orElseGet(Stores::onHeap);
    }

    Ingest(IngestSettings settings, ConfiguredSources sources, Ledgers ledgers, Clock clock) {
        this(settings, sources, ledgers, Optional.empty(), clock);
    }

    private Ingest(
            IngestSettings settings,
            ConfiguredSources sources,
            Ledgers ledgers,
            Optional<KafkaSettings> kafka,
            Clock clock) {
        this.retries = kafka.map(topics -> new RetryReader(topics, this::retry));
        this.settings = settings;
        this.sources = sources;
        this.ledgers = ledgers;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        if (settings.enabled()) {
            workers = create();
            workers.values().forEach(SourceWorker::start);
            retries.ifPresent(RetryReader::start);
        }
    }

    /** For the source whose library it is, where it is watched here. */
    private void retry(RetryKey asked, RetryRequest request) {
        workers.values().stream()
                .filter(worker -> worker.status().source().library().equals(asked.getLibrary()))
                .forEach(worker -> worker.retry(asked.getSubject(), request));
    }

    void stop(@Observes ShutdownEvent event) {
        retries.ifPresent(RetryReader::close);
        workers.values().forEach(SourceWorker::stop);
    }

    /** How every source stands, in the order configured. */
    public List<SourceStatus> statuses() {
        return workers.values().stream().map(SourceWorker::status).toList();
    }

    /** Whether every source still has its thread. */
    public boolean isAlive() {
        return workers.values().stream().allMatch(SourceWorker::isAlive);
    }

    /** How one source stands; empty for a source that is not watched here. */
    public Optional<SourceStatus> statusOf(SourceId source) {
        return Optional.ofNullable(workers.get(source)).map(SourceWorker::status);
    }

    /** Whether, since the start, each source had everything it found committed at least once. */
    public boolean initialScanComplete() {
        return statuses().stream().allMatch(SourceStatus::initialScanComplete);
    }

    /** Whether everything found is committed, nothing is still being written and no scan is asked for. */
    public boolean complete() {
        return workers.values().stream().allMatch(SourceWorker::isComplete);
    }

    /** Scans all sources as soon as possible, without waiting for it; files whose rejection may pass are tried again. */
    public void rescan() {
        workers.values().forEach(SourceWorker::rescan);
    }

    /**
     * A person says that the objects which the status reports as missing are meant to be gone.
     *
     * @return false for a source that is not watched here
     */
    public boolean confirmRemovals(SourceId source) {
        Optional<SourceWorker> worker = Optional.ofNullable(workers.get(source));
        worker.ifPresent(SourceWorker::confirmRemovals);
        return worker.isPresent();
    }

    private Map<SourceId, SourceWorker> create() {
        Map<SourceId, SourceWorker> created = new LinkedHashMap<>();
        sources.all().forEach(source -> created.put(source.source().id(), worker(source)));
        return created;
    }

    private SourceWorker worker(ObjectSource source) {
        return new SourceWorker(new SourceWorker.Setup(
                source,
                new Examiner(settings.maxBytes(), new MetadataReader(clock)),
                ledgers,
                settings.settle(),
                settings.atRestAfter(),
                settings.reconcileEvery(),
                clock,
                FileTimes.of(settings).of(source.source())));
    }
}
