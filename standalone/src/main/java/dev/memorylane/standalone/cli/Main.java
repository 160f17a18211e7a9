package dev.memorylane.standalone.cli;

import io.quarkus.runtime.annotations.QuarkusMain;
import picocli.CommandLine;

/** Where the process begins. */
@QuarkusMain
public final class Main {
    private Main() {}

    public static void main(String... args) {
        CommandLine commandLine = new CommandLine(new LaneCommand());
        commandLine.setExecutionExceptionHandler(Main::explain);
        int status = commandLine.execute(args.length == 0 ? new String[] {"help"} : args);
        if (!DevMode.isOn()) {
            System.exit(status);
        }
    }

    /** One sentence for a person; the stack is for those who ask with MEMORY_LANE_TRACE. */
    private static int explain(Exception failure, CommandLine commandLine, CommandLine.ParseResult parsed) {
        commandLine.getErr().println(failure.getMessage() == null ? failure.toString() : failure.getMessage());
        if (System.getenv("MEMORY_LANE_TRACE") != null) {
            failure.printStackTrace(commandLine.getErr());
        }
        return ExitStatus.FAILED;
    }
}
