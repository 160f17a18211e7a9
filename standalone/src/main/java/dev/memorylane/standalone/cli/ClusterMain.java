package dev.memorylane.standalone.cli;

import picocli.CommandLine;

/** {@code lane cluster} alone: a process that loads nothing but what it needs, so that it is done before others begin. */
public final class ClusterMain {
    private ClusterMain() {}

    public static void main(String... args) {
        System.exit(new CommandLine(new ClusterCommand())
                .setCommandName("lane cluster")
                .setExecutionExceptionHandler(Main::explain)
                .execute(args));
    }
}
