package dev.memorylane.standalone.servers;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * The Kafka broker; it says itself when it serves, and which version it is. Settings of its own that somebody put into
 * {@value #FURTHER} in its folder win over ours.
 */
record BrokerProgram(Path libraries, Path cache, Path workingDirectory, Ports ports) implements ChildProgram {

    private static final String FURTHER = "broker.properties";

    private static final String MAIN = "dev.memorylane.embedded.BrokerMain";

    /** Kafka asks the log4j API for its loggers' levels only; this keeps that API from looking for a back end. */
    private static final String NO_LOG4J = "org.apache.logging.log4j.simple.SimpleLoggerContextFactory";

    @Override
    public Server server() {
        return Server.BROKER;
    }

    @Override
    public int port() {
        return ports.main();
    }

    @Override
    public List<String> command() {
        // The data folder is relative, because Kafka would split a path at its commas.
        List<String> arguments =
                new ArrayList<>(List.of(MAIN, "data", String.valueOf(ports.main()), String.valueOf(ports.second())));
        if (Files.exists(workingDirectory.resolve(FURTHER))) {
            arguments.add(FURTHER);
        }
        return new JavaCommand(cache.resolve("broker.jsa"))
                .property("log4j2.loggerContextFactory", NO_LOG4J)
                .main(libraries.resolve("*").toString(), arguments.toArray(String[]::new));
    }

    @Override
    public boolean serves(ChildProcess child) {
        return child.announcement().isPresent();
    }

    @Override
    public boolean answers(Duration patience) {
        return Question.TO_A_BROKER.isAnswered(port(), patience);
    }

    @Override
    public String version(ChildProcess child) {
        return child.announcement().orElse("unknown");
    }
}
