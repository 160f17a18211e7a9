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
            EmbedCommand.class,
            ClassifyCommand.class,
            ClusterCommand.class,
            AttentionCommand.class,
            ModelsCommand.class,
            PreferenceCommand.class,
            RetryCommand.class,
            ImportCommand.class,
            ExportCommand.class,
            TailCommand.class,
            DoctorCommand.class,
            ServersCommand.class,
            HelpCommand.class
        },
        footer = {
            "",
            "The script adds: dev FOLDER (Quarkus dev mode), test, bench FOLDER, build, format, licences.",
            "Exit status: 0 done, 1 it could not be done, 2 wrong options, 3 not every file is accounted for.",
            "Everything listens on 127.0.0.1 only, unless --host says otherwise; state is kept in --home."
        })
public final class LaneCommand {}
