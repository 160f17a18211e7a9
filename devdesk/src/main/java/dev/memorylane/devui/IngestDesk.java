package dev.memorylane.devui;

import dev.memorylane.devui.SourcesPage.Row;
import dev.memorylane.ingest.Ingest;
import dev.memorylane.ingest.SourceStatus;
import io.smallrye.mutiny.Multi;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;

/** Tells the page of sources, and has them scanned. */
public class IngestDesk {
    private final Ingest ingest;
    private final Live live;
    private final Clock clock = Clock.systemUTC();

    @Inject
    public IngestDesk(Ingest ingest, Live live) {
        this.ingest = ingest;
        this.live = live;
    }

    /**
     * The sources, once a second.
     *
     * @param page who listens
     */
    public Multi<SourcesPage> sources(String page) {
        return Multi.createFrom().deferred(() -> {
            Rates rates = new Rates(clock);
            return live.of(
                    page,
                    () -> new SourcesPage(ingest.statuses().stream()
                            .map(status -> row(status, rates))
                            .toList()));
        });
    }

    /** Files that the last scans met. */
    public Multi<String> found() {
        return live.behindAName(() -> Long.toString(
                ingest.statuses().stream().mapToLong(SourceStatus::filesFound).sum()));
    }

    /** Has all sources scanned now. */
    public Answer scan() {
        ingest.rescan();
        return new Answer(true, "All sources are scanned now; files whose rejection may pass are tried again.");
    }

    /** @param rates of one listener, who has seen what it was before */
    static Row row(SourceStatus status, Rates rates) {
        int open = status.pending() + status.settling();
        return new Row(
                status.source().place(),
                status.source().library(),
                status.state().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                isWell(status.state()),
                status.filesFound(),
                status.pending(),
                status.settling(),
                status.pendingRemovals(),
                rates.perSecond(status.source().id().toString(), Math.max(0, status.filesFound() - open)),
                status.lastScanAt().map(Instant::toString).orElse(""),
                status.words());
    }

    private static boolean isWell(SourceStatus.State state) {
        return switch (state) {
            case SCANNING, COMPLETE -> true;
            case OFFLINE, WAITING_FOR_CONFIRMATION, HINDERED -> false;
        };
    }
}
