package dev.memorylane.embedded;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.AppInfoParser;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/** A Kafka broker and its KRaft controller in this JVM, on 127.0.0.1, with its data in one directory. */
public final class Broker implements AutoCloseable {

    private final DirectoryGuard guard;
    private final KafkaRaftServer server;

    private Broker(DirectoryGuard guard, KafkaRaftServer server) {
        this.guard = guard;
        this.server = server;
    }

    /**
     * Starts a broker and returns when it serves clients. An empty directory is formatted first.
     *
     * @throws IOException if another broker uses the directory
     */
    public static Broker start(Path directory, int port, int controllerPort) throws IOException {
        return start(directory, port, controllerPort, Map.of());
    }

    /** The same, with further broker settings that win over ours. */
    static Broker start(Path directory, int port, int controllerPort, Map<String, String> further) throws IOException {
        DirectoryGuard guard = DirectoryGuard.take(directory);
        try {
            formatIfNew(directory);
            BrokerSettings settings = new BrokerSettings(directory, port, controllerPort);
            KafkaRaftServer server =
                    new KafkaRaftServer(new KafkaConfig(joined(settings, further), false), Time.SYSTEM);
            server.startup();
            return new Broker(guard, server);
        } catch (Exception failed) {
            guard.close();
            throw new IOException("The broker did not start on " + directory + ": " + failed.getMessage(), failed);
        }
    }

    private static Map<String, Object> joined(BrokerSettings settings, Map<String, String> further) {
        Map<String, Object> all = settings.asProperties();
        all.putAll(further);
        return all;
    }

    /** The version of the Kafka code that runs here. */
    public static String version() {
        return AppInfoParser.getVersion();
    }

    private static void formatIfNew(Path directory) throws Exception {
        if (Files.exists(directory.resolve("meta.properties"))) {
            return;
        }
        Formatter formatter = new Formatter()
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                .setNodeId(BrokerSettings.NODE)
                .setClusterId(Uuid.randomUuid().toString())
                .setControllerListenerName(BrokerSettings.CONTROLLER)
                .setMetadataLogDirectory(directory.toString());
        formatter.addDirectory(directory.toString());
        formatter.run();
    }

    @Override
    public void close() throws IOException {
        server.shutdown();
        server.awaitShutdown();
        guard.close();
    }
}
