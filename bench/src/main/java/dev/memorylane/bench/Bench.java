package dev.memorylane.bench;

import dev.memorylane.bench.cluster.ClusterBench;
import dev.memorylane.bench.judgement.JudgementBench;
import dev.memorylane.bench.labels.LabelsBench;
import dev.memorylane.bench.photos.PhotosBench;
import dev.memorylane.bench.pipeline.PipelineBench;
import dev.memorylane.bench.sheet.SheetCommand;
import dev.memorylane.bench.vision.VisionBench;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code ./lane bench}: the measurements by name. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = "Measurements, beside what else there is.",
        subcommands = {
            VisionBench.class,
            ClusterBench.class,
            PhotosBench.class,
            PipelineBench.class,
            JudgementBench.class,
            SheetCommand.class,
            LabelsBench.class
        })
public final class Bench {
    private Bench() {}

    public static void main(String... args) {
        System.exit(commandLine().execute(named(args)));
    }

    /** A folder alone means {@code photos}, unless it has the name of a measurement. */
    static String[] named(String... args) {
        if (args.length == 0) {
            return new String[] {"--help"};
        }
        boolean isName = commandLine().getSubcommands().containsKey(args[0]);
        if (isName || !Files.isDirectory(Path.of(args[0]))) {
            return args;
        }
        return Stream.concat(Stream.of("photos"), Arrays.stream(args)).toArray(String[]::new);
    }

    /** The command line, to be executed. */
    public static CommandLine commandLine() {
        return new CommandLine(new Bench()).setExecutionExceptionHandler((e, command, _) -> {
            if (e instanceof BenchException) {
                command.getErr().println(e.getMessage());
                return command.getCommandSpec().exitCodeOnExecutionException();
            }
            throw e;
        });
    }
}
