package dev.memorylane.standalone.cli;

import dev.memorylane.standalone.files.PhotoPaths;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the commands that work on many files have in common. */
final class FileCommandOptions {
    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Photos; a folder means all photos below it, in the order of their names.")
    private List<Path> arguments;

    @Option(names = "--workers", description = "Photos at one time (default: one for each core).")
    private Integer workers;

    /** Each file that is asked for, in order. */
    List<Path> files() {
        return PhotoPaths.of(arguments);
    }

    int workers() {
        if (workers != null && workers < 1) {
            throw new IllegalArgumentException("--workers is at least 1.");
        }
        return Optional.ofNullable(workers).orElse(Runtime.getRuntime().availableProcessors());
    }

    static boolean isTerminal() {
        return System.console() != null && System.console().isTerminal();
    }
}
