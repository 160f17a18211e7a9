package dev.memorylane.ingest.worker;

import dev.memorylane.ingest.content.Examiner;
import dev.memorylane.ingest.content.Finding;
import dev.memorylane.ingest.memory.Bookkeeper;
import dev.memorylane.ingest.memory.Ledger;
import dev.memorylane.ingest.memory.Memory;
import dev.memorylane.ingest.scan.Missing;
import dev.memorylane.ingest.scan.RemovalGuard;
import dev.memorylane.ingest.scan.ScanDiff;
import dev.memorylane.ingest.scan.Settling;
import dev.memorylane.ingest.source.Listing;
import dev.memorylane.ingest.source.SeenFile;
import java.nio.channels.ClosedByInterruptException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Scans of one source against one memory, until a commit fails. Arrivals come before removals, so that a move is one. */
final class Scanner {
    private final Clock clock;
    private final Examiner examiner;
    private final StatusBoard board;
    private final Settling settling;
    private final Missing missing;
    private final Memory memory;
    private final Writer writer;
    private Set<String> asked = Set.of();
    private Set<String> confirmed = Set.of();

    Scanner(SourceWorker.Setup setup, StatusBoard board, Ledger ledger) {
        this.clock = setup.clock();
        this.examiner = setup.examiner();
        this.board = board;
        this.settling = new Settling(setup.settle(), setup.atRestAfter());
        this.missing = new Missing(setup.settle());
        this.memory = ledger.recall();
        this.writer = new Writer(new Bookkeeper(setup.source(), memory, clock), ledger, clock);
    }

    /** A person says that what was asked for last may go. */
    void confirm() {
        confirmed = asked;
    }

    /**
     * One scan.
     *
     * @param retry whether to try files again that could not be read
     * @return whether to look again soon
     */
    boolean scan(Listing listing, boolean retry) throws ClosedByInterruptException {
        return switch (listing) {
            case Listing.Away(String words) -> {
                asked = Set.of();
                board.offline(clock.instant(), 0, words);
                yield false;
            }
            case Listing.Read read
            when isDoubtful(read) -> {
                asked = memory.uris();
                board.offline(clock.instant(), asked.size(), emptyWords());
                yield false;
            }
            case Listing.Read read -> compare(ScanDiff.withBrokenLinks(read, memory), retry);
        };
    }

    private boolean isDoubtful(Listing.Read read) {
        return ScanDiff.isSuddenlyEmpty(read, memory) && !confirmed.containsAll(memory.uris());
    }

    private String emptyWords() {
        return "The folder %s is suddenly empty. Nothing was removed: if its disk is away, bring it back; start again with --confirm-removals if it is meant."
                .formatted(board.status().source().folder());
    }

    private boolean compare(Listing.Read read, boolean retry) throws ClosedByInterruptException {
        Settling.Look look = settling.look(ScanDiff.news(read, memory, retry), clock.instant());
        int unsettled = promising(look.unsettled());
        board.found(
                read.files().size() - strangers(look.unsettled()),
                look.settled().size(),
                unsettled);
        List<SeenFile> changed = arrivals(look.settled(), unsettled);
        board.passedOver(strangers(changed));
        int changing = unsettled + promising(changed);
        return removals(read, changing) || !look.unsettled().isEmpty() || changing > 0;
    }

    /** A file that keeps growing but is no photo by its name, such as a log, keeps nobody waiting. */
    private static int promising(List<SeenFile> files) {
        return (int) files.stream()
                .filter(file -> Examiner.promisesPhoto(file.name()))
                .count();
    }

    /** How many are no photo by their name and in no book yet: they do not count until they are at rest. */
    private int strangers(List<SeenFile> files) {
        return (int) files.stream()
                .filter(file -> !Examiner.promisesPhoto(file.name()))
                .filter(file -> memory.object(file.uri()).isEmpty())
                .count();
    }

    /** Reads and commits; returns the files that changed while they were read. */
    private List<SeenFile> arrivals(List<SeenFile> settled, int unsettled) throws ClosedByInterruptException {
        List<SeenFile> changed = new ArrayList<>();
        int left = settled.size();
        for (SeenFile file : settled) {
            Optional<Finding> finding = examiner.examine(file);
            finding.ifPresent(writer::enter);
            if (finding.isEmpty()) {
                changed.add(file);
            }
            board.progress(--left + writer.open(), unsettled + promising(changed));
        }
        writer.flush();
        return changed;
    }

    /** Removes what may go; returns whether some of it must first be missing for longer. */
    private boolean removals(Listing.Read read, int changing) {
        Set<String> absent = ScanDiff.missing(read, memory);
        Set<String> calm = missing.calm(absent, changing > 0, clock.instant());
        RemovalGuard.Ruling ruling = RemovalGuard.rule(memory, calm, confirmed);
        ruling.allowed().stream().sorted().map(Finding.Gone::new).forEach(writer::enter);
        writer.flush();
        boolean restless = !absent.isEmpty() && calm.isEmpty();
        report(ruling, changing, restless);
        return restless;
    }

    private void report(RemovalGuard.Ruling ruling, int changing, boolean restless) {
        if (ruling.waiting().isEmpty()) {
            board.scanned(clock.instant(), changing, restless);
            asked = Set.of();
            confirmed = restless ? confirmed : Set.of();
        } else {
            asked = new HashSet<>(ruling.waiting());
            board.waiting(clock.instant(), changing, asked.size(), ruling.lostPhotos());
        }
    }
}
