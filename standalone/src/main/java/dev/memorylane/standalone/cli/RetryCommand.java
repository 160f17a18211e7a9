package dev.memorylane.standalone.cli;

import dev.memorylane.schemas.PhotoRejection;
import dev.memorylane.schemas.RejectionCode;
import dev.memorylane.schemas.RejectionKey;
import dev.memorylane.schemas.rejection.Advice;
import dev.memorylane.standalone.home.Addresses;
import dev.memorylane.standalone.home.HomeKafka;
import dev.memorylane.standalone.retry.Meant;
import dev.memorylane.standalone.retry.RetryDesk;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lane retry}: has rejected files tried again. */
@Command(
        name = "retry",
        mixinStandardHelpOptions = true,
        description =
                "Has files that could not be taken in tried again by a running home: all, those of a code, or those named.")
final class RetryCommand implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long LOOK_MS = 1_000;

    @Parameters(
            arity = "0..*",
            paramLabel = "FILE",
            description = "Files by name or by path (default: all that are rejected).")
    private List<String> files = List.of();

    @Option(names = "--code", paramLabel = "CODE", description = "Only those of this code: ${COMPLETION-CANDIDATES}.")
    private RejectionCode code;

    @Mixin
    private HomeOptions home;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        RetryDesk desk = new RetryDesk(
                HomeKafka.of(Addresses.read(home.home()).orElseThrow(this::nothingRuns)), Clock.systemUTC());
        Map<RejectionKey, PhotoRejection> meant = desk.open(new Meant(Optional.ofNullable(code), files));
        if (meant.isEmpty()) {
            return nothing(out);
        }
        desk.ask(meant);
        out.printf("Trying %d again: %s%n", meant.size(), reasons(meant));
        out.flush();
        return report(awaited(desk, meant), out);
    }

    private IOException nothingRuns() {
        return new IOException(
                "Nothing runs on the home %s. Start ./lane run FOLDER, which tries again by itself what may pass; then ./lane retry for the rest, or name the home with --home DIR."
                        .formatted(home.home().folder()));
    }

    private int nothing(PrintWriter out) {
        boolean named = code != null || !files.isEmpty();
        out.println(named ? "No file that is rejected now is meant by that." : "No file is rejected.");
        out.flush();
        return named ? ExitStatus.FAILED : ExitStatus.DONE;
    }

    private static String reasons(Map<RejectionKey, PhotoRejection> meant) {
        return meant.values().stream()
                .collect(Collectors.groupingBy(
                        rejection -> Advice.of(rejection.getCode()).title(), TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(reason -> reason.getKey() + " " + reason.getValue())
                .collect(Collectors.joining(", "));
    }

    private static RetryDesk.Outcome awaited(RetryDesk desk, Map<RejectionKey, PhotoRejection> meant)
            throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        RetryDesk.Outcome outcome = desk.outcome(meant);
        while (outcome.waiting() > 0 && System.nanoTime() < end) {
            Thread.sleep(LOOK_MS);
            outcome = desk.outcome(meant);
        }
        return outcome;
    }

    private static int report(RetryDesk.Outcome outcome, PrintWriter out) {
        outcome.still().values().forEach(message -> out.println("  " + message));
        out.printf(
                "%d taken in or gone, %d rejected again",
                outcome.cleared(), outcome.still().size());
        if (outcome.waiting() > 0) {
            out.printf(", %d not tried yet: they will be, look at the page", outcome.waiting());
        }
        out.println(".");
        out.flush();
        return outcome.still().isEmpty() && outcome.waiting() == 0 ? ExitStatus.DONE : ExitStatus.INCOMPLETE;
    }
}
