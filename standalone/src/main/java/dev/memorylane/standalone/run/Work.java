package dev.memorylane.standalone.run;

import dev.memorylane.clusterer.ClustererStatus;
import dev.memorylane.embedder.Backlog;
import dev.memorylane.gallery.Gallery;
import dev.memorylane.gallery.view.Books;
import dev.memorylane.gallery.view.LibraryProgress;
import dev.memorylane.gallery.view.LibrarySnapshot;
import dev.memorylane.ingest.Ingest;
import dev.memorylane.ingest.SourceStatus;
import dev.memorylane.ingest.source.SourceId;
import dev.memorylane.schemas.topic.KafkaSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The work of this run: what is to be done, how far it is, and whether all of it is done. */
@ApplicationScoped
class Work {
    /** Longer than the commit takes that the clusterer asks for with each shortlist. */
    private static final Duration COMMITTED = Duration.ofMillis(400);

    private final Ingest ingest;
    private final Gallery gallery;
    private final SinkLag sinkLag;
    private final ClustererStatus clusterer;
    private final Backlog backlog;
    private final int partitions;
    private long lastBehind = System.nanoTime();
    private final Set<SourceId> confirmed = ConcurrentHashMap.newKeySet();

    @Inject
    Work(
            Ingest ingest,
            Gallery gallery,
            SinkLag sinkLag,
            ClustererStatus clusterer,
            Backlog backlog,
            KafkaSettings kafka) {
        this.ingest = ingest;
        this.gallery = gallery;
        this.sinkLag = sinkLag;
        this.clusterer = clusterer;
        this.backlog = backlog;
        this.partitions = kafka.partitions();
    }

    List<SourceStatus> sources() {
        return ingest.statuses();
    }

    List<String> libraries() {
        return sources().stream()
                .map(status -> status.source().library())
                .distinct()
                .sorted()
                .toList();
    }

    LibrarySnapshot library(String name) {
        return gallery.library(name);
    }

    LibraryProgress progress(String library) {
        return gallery.progress(library);
    }

    /** Whether nothing more will come by itself: a source that waits for a person holds up no other. */
    boolean scanned() {
        return sources().stream().allMatch(source -> source.isComplete() || waits(source));
    }

    /** Whether every photo of every library has its embedding or its rejection. */
    boolean embedded() {
        return libraries().stream().map(gallery::books).allMatch(books -> books.balanced() && books.pending() == 0);
    }

    /**
     * Done: scan complete, no object pending, what is tried again at a start answered, every embedded photo a member in the
     * latest content of each of its windows, no window to be clustered again, the sink's lag 0. The order matters: the view is asked after the scan and the
     * clusterer, the sink after the view.
     */
    boolean done() throws InterruptedException {
        return scanned()
                && workedOff()
                && gallery.caughtUp()
                && libraries().stream()
                        .allMatch(library -> gallery.progress(library).settled())
                && sinkLag.isNone();
    }

    /**
     * Whether no photo waits for the model and no window is behind, and what was published last had the time to be
     * committed. A rejected photo that is tried again counts as pending nowhere else.
     */
    private boolean workedOff() {
        long now = System.nanoTime();
        if (!backlog.isWorkedOff(partitions) || clusterer.dirtyWindows() > 0) {
            lastBehind = now;
        }
        return now - lastBehind >= COMMITTED.toNanos();
    }

    /** Whether the books of a source's library hold every file that its last scan met. */
    boolean accountsFor(SourceStatus source) {
        Books books = gallery.books(source.source().library());
        return books.balanced() && books.pending() == 0 && books.objects() - books.removed() >= source.filesFound();
    }

    /** Whether a source cannot go on without a person. */
    boolean waitsForAPerson() {
        return sources().stream().anyMatch(Work::waits);
    }

    static boolean waits(SourceStatus source) {
        return switch (source.state()) {
            case WAITING_FOR_CONFIRMATION, OFFLINE -> true;
            case SCANNING, COMPLETE, HINDERED -> false;
        };
    }

    /** What a person should know of the sources that cannot go on by themselves. */
    List<String> notices() {
        return sources().stream().filter(Work::waits).map(SourceStatus::words).toList();
    }

    /** Gives a person's word, once, for every source that waits for one. */
    void confirmRemovals() {
        sources().stream()
                .filter(Work::waits)
                .map(source -> source.source().id())
                .filter(confirmed::add)
                .forEach(ingest::confirmRemovals);
    }
}
