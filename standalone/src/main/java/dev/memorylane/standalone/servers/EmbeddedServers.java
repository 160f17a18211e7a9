package dev.memorylane.standalone.servers;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The broker, the registry and Milvus of one home, running as children of this process.
 *
 * <p>The caller holds the home's {@link HomeLock}. A server that dies is restarted at the same address; all end with
 * this process, however it ends.
 */
public final class EmbeddedServers implements AutoCloseable {

    private final Map<Server, SupervisedServer> running;
    private final ServerAddresses addresses;

    private EmbeddedServers(Map<Server, SupervisedServer> running) {
        this.running = running;
        this.addresses = addressesOf(running);
    }

    /**
     * Starts the three at once and returns when all of them serve.
     *
     * @throws ServerStartException if one does not; then none is left running
     */
    public static EmbeddedServers start(ServersLayout layout, Path home) throws IOException, InterruptedException {
        return start(layout, home, ServersListener.NONE);
    }

    /** As {@link #start(ServersLayout, Path)}, telling {@code listener} of each change. */
    public static EmbeddedServers start(ServersLayout layout, Path home, ServersListener listener)
            throws IOException, InterruptedException {
        Path root = home.toAbsolutePath().normalize();
        Files.createDirectories(layout.cache());
        List<FirstStart> starts = List.of(
                new FirstStart(Server.BROKER, root, listener, broker(layout, root)),
                new FirstStart(Server.REGISTRY, root, listener, registry(layout, root)),
                new FirstStart(Server.MILVUS, root, listener, milvus(layout, root)));
        return new EmbeddedServers(all(starts));
    }

    private static FirstStart.Programs broker(ServersLayout layout, Path home) {
        return ports -> {
            Path guard = layout.guardJar();
            return new BrokerProgram(guard.getParent(), layout.cache(), Server.BROKER.dataIn(home), ports);
        };
    }

    private static FirstStart.Programs registry(ServersLayout layout, Path home) {
        return ports -> RegistryProgram.of(layout, Server.REGISTRY.dataIn(home), ports);
    }

    private static FirstStart.Programs milvus(ServersLayout layout, Path home) {
        return ports -> MilvusProgram.of(layout, Server.MILVUS.dataIn(home), ports);
    }

    private static Map<Server, SupervisedServer> all(List<FirstStart> starts) throws IOException, InterruptedException {
        Map<Server, SupervisedServer> started = new EnumMap<>(Server.class);
        List<Throwable> failures = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(starts.size())) {
            Map<Server, Future<SupervisedServer>> futures = new EnumMap<>(Server.class);
            starts.forEach(start -> futures.put(start.server(), threads.submit(start::run)));
            for (Map.Entry<Server, Future<SupervisedServer>> future : futures.entrySet()) {
                try {
                    started.put(future.getKey(), future.getValue().get());
                } catch (ExecutionException failed) {
                    failures.add(failed.getCause());
                }
            }
        }
        return failures.isEmpty() ? started : none(started, failures);
    }

    private static Map<Server, SupervisedServer> none(Map<Server, SupervisedServer> started, List<Throwable> failures)
            throws IOException {
        closeAll(started);
        Throwable first = failures.getFirst();
        failures.stream().skip(1).forEach(first::addSuppressed);
        switch (first) {
            case IOException io -> throw io;
            case RuntimeException unexpected -> throw unexpected;
            default -> throw new IOException("The servers did not start: " + first, first);
        }
    }

    private static ServerAddresses addressesOf(Map<Server, SupervisedServer> running) {
        int registry = running.get(Server.REGISTRY).program().port();
        return new ServerAddresses(
                "127.0.0.1:" + running.get(Server.BROKER).program().port(),
                RegistryProgram.confluentApi(registry),
                URI.create("http://127.0.0.1:"
                        + running.get(Server.MILVUS).program().port()));
    }

    /** Where the servers are reached. */
    public ServerAddresses addresses() {
        return addresses;
    }

    /** The servers as they run now. */
    public List<ServerReport> reports() {
        return running.values().stream().map(SupervisedServer::report).toList();
    }

    /** One look whether a server answers. */
    boolean answers(Server server, Duration patience) {
        return running.get(server).program().answers(patience);
    }

    /** Stops them in order, those that others could still need last; kills one that does not end in time. */
    @Override
    public void close() throws IOException {
        closeAll(running);
    }

    private static void closeAll(Map<Server, SupervisedServer> servers) throws IOException {
        IOException failure = null;
        for (Server server : List.of(Server.MILVUS, Server.REGISTRY, Server.BROKER)) {
            try {
                if (servers.get(server) != null) {
                    servers.get(server).close();
                }
            } catch (IOException failed) {
                failure = failed;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}
