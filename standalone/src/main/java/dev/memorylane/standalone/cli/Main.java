package dev.memorylane.standalone.cli;

import io.quarkus.runtime.annotations.QuarkusMain;
import picocli.CommandLine;

/** Where the process begins. */
@QuarkusMain
public final class Main {
    Main() {}

    public static void main(String... args) {
        int status = commandLine().execute(args.length == 0 ? new String[] {"help"} : args);
        if (!DevMode.isOn()) {
            System.exit(status);
        }
    }

    static CommandLine commandLine() {
        CommandLine commandLine = new CommandLine(new LaneCommand());
        ExportWords.register(commandLine);
        return commandLine.setExecutionExceptionHandler(Main::explain);
    }

    /** One sentence for a person; the stack is for those who ask with MEMORY_LANE_TRACE. */
    static int explain(Exception failure, CommandLine commandLine, CommandLine.ParseResult parsed) {
        commandLine.getErr().println(failure.getMessage() == null ? failure.toString() : failure.getMessage());
        if (System.getenv("MEMORY_LANE_TRACE") != null) {
            failure.printStackTrace(commandLine.getErr());
        }
        return ExitStatus.FAILED;
    }
}
