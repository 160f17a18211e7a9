package dev.memorylane.standalone.cli;

import java.util.Optional;
import picocli.CommandLine.Option;

/** What the commands that work on many files have in common. */
final class FileCommandOptions {
    @Option(names = "--workers", description = "Photos at one time (default: one for each core).")
    private Integer workers;

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
