package dev.memorylane.bench.labels;

import dev.memorylane.bench.BenchException;
import dev.memorylane.bench.judgement.score.Agreement;
import dev.memorylane.bench.sheet.Manifest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./lane bench labels}: a manifest beside a person's labels. */
@Command(
        name = "labels",
        mixinStandardHelpOptions = true,
        description = "Bursts and picks of a manifest beside what a person says of the photos.")
public final class LabelsBench implements Callable<Integer> {

    private static final String CANON_DAYS = "canon-days.txt";

    @Parameters(index = "0", paramLabel = "MANIFEST", description = "What ./lane run --json wrote.")
    private Path manifest;

    @Option(names = "--labels", paramLabel = "FILE", description = "A group a line. Default: those of canon-days.")
    private Path labels;

    @Option(names = "--kind", defaultValue = "day", description = "Windows: day or trip. Default: ${DEFAULT-VALUE}.")
    private String kind;

    @Override
    public Integer call() {
        List<Manifest.Entry> entries = Manifest.read(manifest).stream()
                .filter(entry -> entry.window().startsWith(kind))
                .toList();
        LabelledRun run = new LabelledRun(Labels.parse(lines()), entries);
        Agreement pairs = run.pairs();
        run.differences().forEach(System.out::println);
        System.out.printf(
                Locale.ROOT,
                "%d photos; burst pairs: precision %.3f, recall %.3f, F1 %.3f; the person's choice leads in %s groups%n",
                entries.size(),
                pairs.precision(),
                pairs.recall(),
                pairs.f1(),
                run.chosenLead());
        return 0;
    }

    private List<String> lines() {
        try {
            return labels == null ? ownLines() : Files.readAllLines(labels);
        } catch (IOException e) {
            throw new BenchException("The labels " + labels + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static List<String> ownLines() throws IOException {
        try (InputStream file = LabelsBench.class.getResourceAsStream(CANON_DAYS)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
