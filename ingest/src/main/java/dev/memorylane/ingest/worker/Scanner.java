package dev.memorylane.ingest.worker;

import dev.memorylane.ingest.content.Examiner;
import dev.memorylane.ingest.content.Finding;
import dev.memorylane.ingest.memory.Bookkeeper;
import dev.memorylane.ingest.memory.Ledger;
import dev.memorylane.ingest.memory.Memory;
import dev.memorylane.ingest.memory.UriSet;
import dev.memorylane.ingest.retry.Retries;
import dev.memorylane.ingest.scan.Arrivals;
import dev.memorylane.ingest.scan.Missing;
import dev.memorylane.ingest.scan.RemovalGuard;
import dev.memorylane.ingest.scan.Settling;
import dev.memorylane.ingest.scan.Survey;
import dev.memorylane.ingest.scan.Tally;
import dev.memorylane.ingest.source.Listing;
import dev.memorylane.ingest.source.ObjectSource;
import dev.memorylane.ingest.source.SeenObject;
import dev.memorylane.ingest.source.SourceAwayException;
import dev.memorylane.ingest.store.Family;
import java.nio.channels.ClosedByInterruptException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Scans of one source against one memory, until a commit fails. Arrivals come before removals, so that a move is one. */
final class Scanner {
    private final Clock clock;
    private final ObjectSource source;
    private final Examiner examiner;
    private final StatusBoard board;
    private final Missing missing;
    private final Missing gone;
    private final Memory memory;
    private final Survey survey;
    private final Survey glance;
    private final Confirmation confirmation;
    private final Writer writer;
    private final FileTimeChange fileTimes;
    private final List<String> unsure = new ArrayList<>();

    Scanner(SourceWorker.Setup setup, StatusBoard board, Retries retries, Ledger ledger) {
        this.clock = setup.clock();
        this.source = setup.source();
        this.examiner = setup.examiner();
        this.board = board;
        Duration settle = source.settles() ? setup.settle() : Duration.ZERO;
        this.missing = new Missing(setup.settle());
        this.gone = Missing.ofSingles(setup.settle());
        this.memory = ledger.recall();
        this.survey = new Survey(memory, retries, new Settling(settle, setup.atRestAfter()), Family.MISSING);
        this.glance = new Survey(memory, retries, new Settling(Duration.ZERO, Duration.ZERO), Family.GONE);
        this.confirmation = new Confirmation(memory);
        this.writer =
                new Writer(new Bookkeeper(source.source(), memory, clock, setup.fileTimes()), ledger, memory, clock);
        this.fileTimes = new FileTimeChange(memory, writer, setup.fileTimes());
    }

    /** A person says that what was asked for last may go. */
    void confirm() {
        confirmation.give();
    }

    /**
     * One scan of everything.
     *
     * @param retry whether to try objects again whose rejection may pass, whatever their time
     */
    Next scan(boolean retry) throws ClosedByInterruptException {
        fileTimes.follow();
        Listing listing = survey.all(source, retry, clock.instant());
        try {
            return switch (listing) {
                case Listing.Away(String words) -> {
                    arrivals(survey, 0);
                    throw new SourceAwayException(words);
                }
                case Listing.Complete()
                when isSuddenlyEmpty() && !confirmation.coversAll() -> {
                    confirmation.askForAll();
                    board.offline(clock.instant(), memory.size(), emptyWords());
                    yield Next.LATER;
                }
                case Listing.Complete() -> compare();
            };
        } catch (SourceAwayException e) {
            return away(e);
        }
    }

    /** Objects that went a moment ago: to be looked at again, together with what goes meanwhile. */
    List<String> unsure() {
        List<String> again = List.copyOf(unsure);
        unsure.clear();
        return again;
    }

    /**
     * Looks at single objects.
     *
     * @return nothing where only a scan of everything can tell
     */
    Optional<Next> look(Collection<String> uris) throws ClosedByInterruptException {
        try {
            glance.some(source, uris, clock.instant());
            int changed = promising(arrivals(glance, 0));
            if (changed > 0) {
                return Optional.empty();
            }
            // Many that go one after the other are judged as one loss.
            if (glance.missing().size() > 0 && !gone.isCalm(glance.missing(), false, clock.instant())) {
                glance.missing().forEach(unsure::add);
                return Optional.of(Next.SOON);
            }
            RemovalGuard guard = new RemovalGuard(memory, glance.missing(), confirmation.given());
            if (guard.waits()) {
                return Optional.empty();
            }
            remove(glance.missing(), guard);
            board.looked(memory.size());
            return Optional.of(Next.LATER);
        } catch (SourceAwayException e) {
            return Optional.of(away(e));
        }
    }

    private Next away(SourceAwayException e) {
        writer.flush();
        board.offline(clock.instant(), 0, e.getMessage());
        return Next.BACK_OFF;
    }

    private boolean isSuddenlyEmpty() {
        return survey.tally().met() == 0 && survey.tally().closed() == 0 && memory.presentPhotos() > 0;
    }

    private String emptyWords() {
        return "%s is suddenly empty. Nothing was removed: if its disk is away, bring it back; start again with --confirm-removals if it is meant."
                .formatted(source.source().place());
    }

    private Next compare() throws ClosedByInterruptException, SourceAwayException {
        Tally tally = survey.tally();
        board.found(tally.met() - tally.strangers(), (int) survey.arrivals().size(), tally.promising());
        Changed changed = arrivals(survey, tally.promising());
        board.passedOver(changed.strangers);
        int changing = tally.promising() + changed.promising;
        boolean restless = removals(changing);
        return restless || tally.unsettled() > 0 || changed.promising > 0 ? Next.SOON : Next.LATER;
    }

    private static int promising(Changed changed) {
        return changed.promising;
    }

    /** Objects that changed while they were read: those that promise a photo, and those in no book that do not. */
    private static final class Changed {
        private int promising;
        private int strangers;
    }

    /** Reads and commits. */
    private Changed arrivals(Survey from, int unsettled) throws ClosedByInterruptException, SourceAwayException {
        Changed changed = new Changed();
        long left = from.arrivals().size();
        try (Arrivals.Objects objects = from.arrivals().objects()) {
            while (objects.hasNext()) {
                examine(objects.next(), changed);
                board.progress((int) --left + writer.open(), unsettled + changed.promising);
            }
        }
        writer.flush();
        return changed;
    }

    private void examine(SeenObject object, Changed changed) throws ClosedByInterruptException, SourceAwayException {
        Optional<Finding> finding = examiner.examine(source, object);
        finding.ifPresent(writer::enter);
        if (finding.isEmpty()) {
            boolean promises = Examiner.promisesPhoto(object.name());
            changed.promising += promises ? 1 : 0;
            changed.strangers += promises || memory.object(object.uri()).isPresent() ? 0 : 1;
        }
    }

    /** Removes what may go; returns whether some of it must first be missing for longer. */
    private boolean removals(int changing) {
        UriSet absent = survey.missing();
        boolean calm = missing.isCalm(absent, changing > 0, clock.instant());
        if (absent.size() == 0 || !calm) {
            boolean restless = absent.size() > 0;
            board.scanned(clock.instant(), changing, restless, closedWords());
            confirmation.settle(restless);
            return restless;
        }
        RemovalGuard guard = new RemovalGuard(memory, absent, confirmation.given());
        confirmation.ask(guard, absent);
        remove(absent, guard);
        if (guard.waits()) {
            board.waiting(clock.instant(), changing, confirmation.asked(), guard.lostPhotos());
        } else {
            board.scanned(clock.instant(), changing, false, closedWords());
            confirmation.settle(false);
        }
        return false;
    }

    private void remove(UriSet absent, RemovalGuard guard) {
        absent.forEach(uri -> {
            if (guard.allows(uri)) {
                writer.enter(new Finding.Gone(uri));
            }
        });
        writer.flush();
    }

    private String closedWords() {
        Tally tally = survey.tally();
        return tally.firstClosed()
                .map(first ->
                        " %s cannot be looked into%s: allow this program to read it; what is known of it was kept."
                                .formatted(
                                        source.source().relativeName(first),
                                        tally.closed() > 1 ? " and %d more".formatted(tally.closed() - 1) : ""))
                .orElse("");
    }
}
