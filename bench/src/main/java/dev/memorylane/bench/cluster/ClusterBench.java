package dev.memorylane.bench.cluster;

import dev.memorylane.bench.python.PythonHome;
import dev.memorylane.bench.report.Report;
import dev.memorylane.bench.worker.Launcher;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures our k-means beside scikit-learn's and faiss's, on the same files, in turns. */
@Command(
        name = "cluster",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Measures our k-means beside scikit-learn's and faiss's on the same .npy files: one thread each, in turns, in"
                    + " processor time; and the SSE of each k beside that of n_init = 10.",
            "The first run makes a Python environment (300 MB) and vectors under .lane."
        })
public final class ClusterBench implements Callable<Integer> {
    @Option(
            names = "--only",
            split = ",",
            paramLabel = "PART",
            description = "What to measure: ${COMPLETION-CANDIDATES}. Default: all but large, which takes ten minutes.")
    private List<PartName> only = List.of(PartName.sweep, PartName.cold, PartName.quality, PartName.medium);

    @Option(names = "--rounds", defaultValue = "3", description = "Runs of each contender. Default: ${DEFAULT-VALUE}.")
    private int rounds;

    @Option(names = "--seed", defaultValue = "1", description = "Of the order of the runs. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(names = "--photos", paramLabel = "FOLDER", description = "Real photos for the part 'quality'.")
    private Path photos;

    @Option(names = "--model", paramLabel = "FOLDER", description = "The model that embeds them.")
    private Path model;

    @Option(names = "--json", paramLabel = "FILE", description = "Where all figures go as JSON.")
    private Path json;

    @Override
    public Integer call() {
        Setting setting = setting();
        Report report = new Report(rounds, seed);
        for (PartName part : only) {
            report.add(part.name(), part.part(setting).measure());
        }
        report.end(Optional.ofNullable(json));
        return 0;
    }

    private Setting setting() {
        Path root = Path.of(System.getProperty("lane.installation", "")).toAbsolutePath();
        Path home = root.resolve(".lane");
        Path scripts = root.resolve("bench").resolve("python");
        PythonHome others = new PythonHome(
                home.resolve("bench-cluster-venv"),
                scripts.resolve("requirements-cluster.txt"),
                "some 100 MB of scikit-learn and faiss");
        Path vectors = home.resolve("bench-vectors");
        Path data = root.resolveSibling("shared").resolve("data");
        return new Setting(
                root,
                new Launcher(
                        others.interpreter(), scripts, home.resolve("bench").resolve("logs")),
                new MadeVectors(vectors),
                new RealVectors(
                        vectors,
                        Optional.ofNullable(photos).orElse(data.resolve("labelled")),
                        Optional.ofNullable(model).orElse(data.resolve("models").resolve("vit-tiny-patch16-224"))),
                rounds,
                seed);
    }
}
