package dev.memorylane.ingest.worker;

import dev.memorylane.ingest.memory.Bookkeeper;
import dev.memorylane.ingest.memory.Ledger;
import dev.memorylane.ingest.memory.Memory;
import dev.memorylane.ingest.retry.Retries;
import dev.memorylane.ingest.scan.Settling;
import dev.memorylane.ingest.scan.Survey;
import dev.memorylane.ingest.scan.Tally;
import dev.memorylane.ingest.source.Listing;
import dev.memorylane.ingest.source.ObjectSource;
import dev.memorylane.ingest.source.SourceAwayException;
import dev.memorylane.ingest.store.Family;
import java.nio.channels.ClosedByInterruptException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Scans of one source against one memory, until a commit fails. Arrivals come before removals, so that a move is one. */
final class Scanner {
    private final Clock clock;
    private final ObjectSource source;
    private final StatusBoard board;
    private final Memory memory;
    private final Retries retries;
    private final Survey survey;
    private final Survey glance;
    private final Writer writer;
    private final FileTimeChange fileTimes;
    private final Intake intake;
    private final Losses losses;
    private final List<String> unsure = new ArrayList<>();
    private Duration listed = Duration.ZERO;

    Scanner(SourceWorker.Setup setup, StatusBoard board, Retries retries, Ledger ledger) {
        this.clock = setup.clock();
        this.source = setup.source();
        this.board = board;
        Duration settle = source.settles() ? setup.settle() : Duration.ZERO;
        this.memory = ledger.recall();
        this.retries = retries;
        this.survey = new Survey(memory, retries, new Settling(settle, setup.atRestAfter()), Family.MISSING);
        this.glance = new Survey(memory, retries, new Settling(Duration.ZERO, Duration.ZERO), Family.GONE);
        this.writer =
                new Writer(new Bookkeeper(source.source(), memory, clock, setup.fileTimes()), ledger, memory, clock);
        this.fileTimes = new FileTimeChange(memory, writer, setup.fileTimes());
        this.intake = new Intake(source, setup.examiner(), memory, writer, board);
        this.losses = new Losses(setup, memory, writer, board);
    }

    /** A person says that what was asked for last may go. */
    void confirm() {
        losses.confirm();
    }

    /** Tells photos anew that a person wants to see on their way again. What is not committed stays asked for. */
    void replay() {
        Map<String, Long> asked = retries.replays();
        if (!asked.isEmpty()) {
            asked.forEach(writer::replay);
            writer.flush();
            retries.answered(asked);
        }
    }

    /**
     * One scan of everything.
     *
     * @param retry whether to try objects again whose rejection may pass, whatever their time
     */
    Next scan(boolean retry) throws ClosedByInterruptException {
        fileTimes.follow();
        long begun = System.nanoTime();
        Listing listing = survey.all(source, retry, clock.instant());
        listed = Duration.ofNanos(System.nanoTime() - begun);
        try {
            return switch (listing) {
                case Listing.Away(String words) -> {
                    intake.arrivals(survey, 0);
                    throw new SourceAwayException(words);
                }
                case Listing.Complete() -> compare();
            };
        } catch (SourceAwayException e) {
            return away(e);
        }
    }

    /** How long the source took to be listed the last time. */
    Duration listed() {
        return listed;
    }

    private Next compare() throws ClosedByInterruptException, SourceAwayException {
        Tally tally = survey.tally();
        losses.listed();
        if (losses.isSuddenlyEmpty(tally)) {
            losses.askForAll();
            return Next.LATER;
        }
        board.found(tally.met() - tally.strangers(), (int) survey.arrivals().size(), tally.promising());
        Intake.Changed changed = intake.arrivals(survey, tally.promising());
        board.passedOver(changed.strangers());
        boolean restless = losses.removeOf(survey, tally.promising() + changed.promising());
        return restless || tally.unsettled() > 0 || changed.promising() > 0 ? Next.SOON : Next.LATER;
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
            boolean changes = intake.arrivals(glance, 0).promising() > 0;
            return changes ? Optional.empty() : afterSingles();
        } catch (SourceAwayException e) {
            return Optional.of(away(e));
        }
    }

    private Optional<Next> afterSingles() {
        return switch (losses.removeSingles(glance.missing(), unsure::add)) {
            case TOO_FRESH -> Optional.of(Next.SOON);
            case TOO_MANY -> Optional.empty();
            case REMOVED -> {
                board.looked(memory.size());
                yield Optional.of(Next.LATER);
            }
        };
    }

    private Next away(SourceAwayException e) {
        writer.flush();
        board.offline(clock.instant(), 0, e.getMessage());
        return Next.BACK_OFF;
    }
}
