package dev.memorylane.standalone.servers;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** How one server is started on given ports, how it is known to serve, and how it is asked to end. */
interface ChildProgram extends AutoCloseable {

    Server server();

    /** Where clients connect on 127.0.0.1. */
    int port();

    Path workingDirectory();

    List<String> command();

    default Map<String, String> environment() {
        return Map.of();
    }

    /** One quick look whether it serves. */
    boolean serves(ChildProcess child);

    /** One look whether a program that served is still able to answer; {@code patience} bounds it. */
    boolean answers(Duration patience);

    /** What the serving program says of itself. */
    String version(ChildProcess child) throws IOException;

    /** Asks it to end in order. */
    default void askToEnd(Process process) throws IOException {
        process.getOutputStream().close();
    }

    /** Gives back what this side holds for the program; it has ended by then. */
    @Override
    default void close() throws IOException {}
}
