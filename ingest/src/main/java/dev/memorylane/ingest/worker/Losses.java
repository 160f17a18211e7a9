package dev.memorylane.ingest.worker;

import dev.memorylane.ingest.content.Finding;
import dev.memorylane.ingest.memory.Memory;
import dev.memorylane.ingest.memory.UriSet;
import dev.memorylane.ingest.scan.Missing;
import dev.memorylane.ingest.scan.RemovalGuard;
import dev.memorylane.ingest.scan.Survey;
import dev.memorylane.ingest.scan.Tally;
import dev.memorylane.ingest.source.Source;
import java.time.Clock;
import java.util.function.Consumer;

/** What becomes of objects that a scan did not meet: removed, waited for, or left to a person's word. */
final class Losses {
    private final Clock clock;
    private final Source source;
    private final Memory memory;
    private final Writer writer;
    private final StatusBoard board;
    private final DisksBelow disks;
    private final Confirmation confirmation;
    private final Missing missing;
    private final Missing gone;

    Losses(SourceWorker.Setup setup, Memory memory, Writer writer, StatusBoard board) {
        this.clock = setup.clock();
        this.source = setup.source().source();
        this.memory = memory;
        this.writer = writer;
        this.board = board;
        this.disks = new DisksBelow(memory, setup.source());
        this.confirmation = new Confirmation(memory);
        this.missing = new Missing(setup.settle());
        this.gone = Missing.ofSingles(setup.settle());
    }

    /** A person says that what was asked for last may go. */
    void confirm() {
        confirmation.give();
        disks.giveUpAway();
    }

    /** All was listed. */
    void listed() {
        disks.keep();
    }

    /** Whether a source that has nothing any more, and had photos, is left as it is until a person says so. */
    boolean isSuddenlyEmpty(Tally tally) {
        boolean empty = tally.met() == 0 && tally.closed() == 0 && memory.presentPhotos() > 0;
        return empty && !confirmation.coversAll();
    }

    void askForAll() {
        confirmation.askForAll();
        board.offline(clock.instant(), memory.size(), emptyWords());
    }

    private String emptyWords() {
        return "%s is suddenly empty. Nothing was removed: if its disk is away, bring it back; start again with --confirm-removals if it is meant."
                .formatted(source.place());
    }

    /**
     * Removes what may go after a scan of everything, and tells how the source stands.
     *
     * @param changing photos that are still being written, and may be what is missing
     * @return whether some of it must first be missing for longer
     */
    boolean removeOf(Survey survey, int changing) {
        UriSet absent = survey.missing();
        boolean calm = missing.isCalm(absent, changing > 0, clock.instant());
        if (absent.size() == 0 || !calm) {
            boolean restless = absent.size() > 0;
            settled(survey, changing, restless);
            return restless;
        }
        RemovalGuard guard = new RemovalGuard(memory, absent, confirmation.given());
        confirmation.ask(guard, absent);
        remove(absent, guard);
        if (guard.waits()) {
            board.waiting(clock.instant(), changing, confirmation.asked(), guard.lostPhotos());
        } else {
            settled(survey, changing, false);
        }
        return false;
    }

    /** Nothing is asked but whether a disk that is away comes back. */
    private void settled(Survey survey, int changing, boolean restless) {
        confirmation.settle(restless);
        if (disks.areThere() || restless || changing > 0) {
            board.scanned(clock.instant(), changing, restless, closedWords(survey.tally()));
        } else {
            disks.forEachAway(confirmation::askFor);
            memory.keep();
            board.offline(clock.instant(), confirmation.asked(), disks.words(confirmation.asked()));
        }
    }

    /** How a look at single objects ends. */
    enum Single {
        REMOVED,
        /** They went a moment ago; many that go one after the other are judged as one loss. */
        TOO_FRESH,
        /** So many that only a scan of everything can tell. */
        TOO_MANY
    }

    /** @param unsure takes what went a moment ago */
    Single removeSingles(UriSet absent, Consumer<String> unsure) {
        if (absent.size() > 0 && !gone.isCalm(absent, false, clock.instant())) {
            absent.forEach(unsure);
            return Single.TOO_FRESH;
        }
        RemovalGuard guard = new RemovalGuard(memory, absent, confirmation.given());
        if (guard.waits()) {
            return Single.TOO_MANY;
        }
        remove(absent, guard);
        return Single.REMOVED;
    }

    private void remove(UriSet absent, RemovalGuard guard) {
        absent.forEach(uri -> {
            if (guard.allows(uri)) {
                writer.enter(new Finding.Gone(uri));
            }
        });
        writer.flush();
    }

    private String closedWords(Tally tally) {
        return tally.firstClosed()
                .map(first ->
                        ". %s cannot be looked into%s: allow this program to read it; what is known of it was kept."
                                .formatted(
                                        source.relativeName(first),
                                        tally.closed() > 1 ? " and %d more".formatted(tally.closed() - 1) : ""))
                .orElse("");
    }
}
