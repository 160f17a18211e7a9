package dev.memorylane.standalone.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The command line, {@code ./lane}. */
@Command(
        name = "lane",
        description = "Drop photos, get the shortlist of each day.",
        mixinStandardHelpOptions = true,
        version = "Memory Lane 0.1.0",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            RunCommand.class,
            DemoCommand.class,
            TailCommand.class,
            DoctorCommand.class,
            ServersCommand.class,
            HelpCommand.class
        },
        footer = {
            "",
            "The script adds: dev FOLDER (Quarkus dev mode), test, build, format.",
            "Everything listens on 127.0.0.1 only; state is kept in --home."
        })
public final class LaneCommand {}
