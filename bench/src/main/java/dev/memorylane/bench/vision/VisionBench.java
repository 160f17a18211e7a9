package dev.memorylane.bench.vision;

import dev.memorylane.bench.BenchException;
import dev.memorylane.bench.python.MadeFiles;
import dev.memorylane.bench.python.PythonHome;
import dev.memorylane.bench.report.Report;
import dev.memorylane.bench.worker.Launcher;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures our embedder, decoder and whole way beside the field's, in one run, alternating. */
@Command(
        name = "vision",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Measures our embedder beside PyTorch, ONNX Runtime and OpenVINO, our decoder beside Pillow, OpenCV and"
                    + " libvips, and the whole way from a folder of 26-megapixel JPEGs to vectors beside a script of"
                    + " Pillow and transformers: one thread each, in turns, in processor time.",
            "The first run makes a Python environment, models with random weights and photos under .lane, which takes"
                    + " minutes and 12 GB."
        })
public final class VisionBench implements Callable<Integer> {
    @Option(
            names = "--only",
            split = ",",
            paramLabel = "PART",
            description = "What to measure: ${COMPLETION-CANDIDATES}. Default: all that this machine has.")
    private List<PartName> only = List.of();

    @Option(
            names = "--models",
            split = ",",
            paramLabel = "MODEL",
            description = "Models of the part 'embed', such as dinov2-small or dinov2-small@518. Default: all.")
    private List<String> models = List.of();

    @Option(names = "--rounds", defaultValue = "5", description = "Runs of each contender. Default: ${DEFAULT-VALUE}.")
    private int rounds;

    @Option(
            names = "--photos",
            defaultValue = "10000",
            description = "Photos of the part 'memory'. Default: ${DEFAULT-VALUE}.")
    private int photos;

    @Option(names = "--seed", defaultValue = "1", description = "Of the order of the runs. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(names = "--device", defaultValue = "cpu", description = "cpu, or cuda to measure the part 'gpu' too.")
    private String device;

    @Option(names = "--json", paramLabel = "FILE", description = "Where all figures go as JSON.")
    private Path json;

    @Override
    public Integer call() {
        Setting setting = setting();
        Report report = new Report(rounds, seed);
        for (PartName name : parts()) {
            report.add(name.name(), name.part(setting, workloads(), photos).measure());
        }
        report.end(Optional.ofNullable(json));
        return 0;
    }

    private List<PartName> parts() {
        if (!only.isEmpty()) {
            return only;
        }
        List<PartName> parts = new ArrayList<>(List.of(PartName.values()));
        if (!device.equals("cuda")) {
            parts.remove(PartName.gpu);
        }
        return parts;
    }

    private List<Workload> workloads() {
        List<Workload> chosen = Workload.ALL.stream()
                .filter(workload ->
                        models.isEmpty() || models.contains(workload.model()) || models.contains(workload.key()))
                .toList();
        if (chosen.isEmpty()) {
            throw new BenchException("None of the bench's models is called " + String.join(", ", models) + ". They are "
                    + String.join(
                            ", ",
                            Workload.ALL.stream().map(Workload::key).distinct().toList()) + ".");
        }
        return chosen;
    }

    private static Setting setting(int rounds, long seed, boolean needsOthers) {
        Path root = Path.of(System.getProperty("lane.installation", "")).toAbsolutePath();
        Path home = root.resolve(".lane");
        Path scripts = root.resolve("bench").resolve("python");
        PythonHome others = new PythonHome(
                home.resolve("bench-venv"),
                scripts.resolve("requirements.txt"),
                "some 3 GB of PyTorch, ONNX Runtime, OpenVINO, OpenCV, libvips");
        Path python = needsOthers ? others.interpreter() : home;
        Path output = home.resolve("bench");
        return new Setting(
                new MadeFiles(python, scripts, home),
                new Launcher(python, scripts, output.resolve("logs")),
                output,
                rounds,
                seed);
    }

    private Setting setting() {
        return setting(rounds, seed, parts().stream().anyMatch(part -> part != PartName.memory));
    }
}
