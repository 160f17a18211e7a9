package dev.memorylane.bench.pipeline;

import dev.memorylane.bench.BenchException;
import dev.memorylane.bench.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures the whole product on many small photos, with its real servers and the shipped model. */
@Command(
        name = "pipeline",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Runs the product on generated photos, with its own servers and the shipped model: photos a second, processor a"
                    + " photo beside what the photo itself takes, memory of each process as it goes on.",
            "Photos and home are kept under .lane/bench-pipeline; each run begins with an empty home, and writes what it saw into"
                    + " diary.jsonl there as it goes on. Linux only."
        })
public final class PipelineBench implements Callable<Integer> {
    private static final Duration STILL = Duration.ofMinutes(15);

    @Option(names = "--photos", defaultValue = "100000", description = "How many. Default: ${DEFAULT-VALUE}.")
    private int photos;

    @Option(
            names = "--live-heap",
            description = "Collects all garbage of the product at each look, to see whether what is left grows.")
    private boolean liveHeap;

    @Option(names = "--json", paramLabel = "FILE", description = "Where all figures go as JSON.")
    private Path json;

    @Override
    public Integer call() throws InterruptedException {
        Path root = Path.of(System.getProperty("lane.installation", "")).toAbsolutePath();
        Path folder = root.resolve(".lane").resolve("bench-pipeline");
        Path made = MadePhotos.in(folder, photos);
        Report report = new Report(1, 0);
        LoadRun run = load(root, folder, made);
        report.add("pipeline", new LoadTable(run.looks(), run.deepest(), Alone.measure(made)).outcome());
        report.end(Optional.ofNullable(json));
        return 0;
    }

    private LoadRun load(Path root, Path folder, Path made) throws InterruptedException {
        Path home = folder.resolve("home");
        empty(home);
        try (Product product = Product.start(root, made, home, folder.resolve("product.log"))) {
            LoadRun run = new LoadRun(product, photos, STILL, liveHeap, Diary.begin(folder.resolve("diary.jsonl")));
            run.await();
            return run;
        }
    }

    private static void empty(Path home) {
        if (!Files.exists(home)) {
            return;
        }
        try (Stream<Path> below = Files.walk(home)) {
            List<Path> files = below.sorted(Comparator.reverseOrder()).toList();
            for (Path file : files) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new BenchException("The home of the last run cannot be emptied: " + e.getMessage(), e);
        }
    }
}
