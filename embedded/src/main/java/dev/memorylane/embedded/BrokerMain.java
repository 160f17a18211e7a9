package dev.memorylane.embedded;

import java.io.IOException;
import java.nio.file.Path;

/**
 * The broker as a program: {@code BrokerMain DIRECTORY PORT CONTROLLERPORT}.
 *
 * <p>Prints {@code READY} and the version on standard output when it serves clients, logs to standard error, and ends
 * when its parent is gone (see {@link ParentWatch}) or on SIGTERM.
 */
public final class BrokerMain {

    private BrokerMain() {}

    public static void main(String[] args) {
        if (args.length != 3) {
            System.err.println("usage: BrokerMain DIRECTORY PORT CONTROLLERPORT");
            System.exit(2);
        }
        ParentWatch.start(System.in);
        try {
            Broker broker = Broker.start(Path.of(args[0]), Integer.parseInt(args[1]), Integer.parseInt(args[2]));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> close(broker), "broker-shutdown"));
            System.out.println("READY " + Broker.version());
        } catch (IOException failed) {
            System.err.println(failed.getMessage());
            System.exit(1);
        }
    }

    private static void close(Broker broker) {
        try {
            broker.close();
        } catch (IOException failed) {
            System.err.println("The broker did not close in order: " + failed.getMessage());
        }
    }
}
