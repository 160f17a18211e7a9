package dev.memorylane.embedded;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * The broker as a program: {@code BrokerMain DIRECTORY PORT CONTROLLERPORT [PROPERTIES]}.
 *
 * <p>The file of properties holds further broker settings, such as a listener with TLS; they win over ours.
 *
 * <p>Prints {@code READY} and the version on standard output when it serves clients, logs to standard error, and ends
 * when its parent is gone (see {@link ParentWatch}) or on SIGTERM.
 */
public final class BrokerMain {

    private BrokerMain() {}

    public static void main(String[] args) {
        if (args.length != 3 && args.length != 4) {
            System.err.println("usage: BrokerMain DIRECTORY PORT CONTROLLERPORT [PROPERTIES]");
            System.exit(2);
        }
        ParentWatch.start(System.in);
        try {
            Broker broker =
                    Broker.start(Path.of(args[0]), Integer.parseInt(args[1]), Integer.parseInt(args[2]), further(args));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> close(broker), "broker-shutdown"));
            System.out.println("READY " + Broker.version());
        } catch (IOException failed) {
            System.err.println(failed.getMessage());
            System.exit(1);
        }
    }

    private static Map<String, String> further(String[] args) throws IOException {
        if (args.length < 4) {
            return Map.of();
        }
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of(args[3]))) {
            properties.load(reader);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(name -> name, properties::getProperty));
    }

    private static void close(Broker broker) {
        try {
            broker.close();
        } catch (IOException failed) {
            System.err.println("The broker did not close in order: " + failed.getMessage());
        }
    }
}
