package dev.memorylane.standalone.run;

import dev.memorylane.standalone.home.Addresses;
import dev.memorylane.standalone.home.Home;
import dev.memorylane.standalone.home.PrivateFolder;
import dev.memorylane.standalone.servers.EmbeddedServers;
import dev.memorylane.standalone.servers.HomeLock;
import dev.memorylane.standalone.servers.ServerAddresses;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystemException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** The home's lock and the servers that run beside this process. */
public final class Surroundings implements AutoCloseable {
    private static final Duration ORDERLY_END = Duration.ofSeconds(10);

    private final Home home;
    private final HomeLock lock;
    private final EmbeddedServers servers;
    private final CountDownLatch closed = new CountDownLatch(1);

    private Surroundings(Home home, HomeLock lock, EmbeddedServers servers) {
        this.home = home;
        this.lock = lock;
        this.servers = servers;
        Runtime.getRuntime().addShutdownHook(new Thread(this::awaitClosed, "surroundings"));
    }

    /** After a signal the process lasts as long as its shutdown hooks: this one lasts until the servers stopped in order. */
    private void awaitClosed() {
        try {
            closed.await(ORDERLY_END.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Takes the lock and starts the servers; their failure gives the lock back. */
    public static Surroundings enter(Home home) throws IOException, InterruptedException {
        HomeLock lock = lock(home);
        try {
            System.out.println("Starting Kafka, the schema registry and Milvus …");
            EmbeddedServers servers = EmbeddedServers.start(Installation.layout(), home.folder());
            Addresses.write(home, servers.addresses());
            return new Surroundings(home, lock, servers);
        } catch (IOException | InterruptedException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static HomeLock lock(Home home) throws IOException {
        try {
            PrivateFolder.make(home.folder());
            PrivateFolder.make(Home.cache());
            return HomeLock.take(home.folder());
        } catch (FileSystemException e) {
            throw new IOException(
                    "The home %s cannot be used (%s). Choose another folder with --home."
                            .formatted(home.folder(), e.getClass().getSimpleName()),
                    e);
        }
    }

    public ServerAddresses addresses() {
        return servers.addresses();
    }

    /** Each server with its version and process, for a person. */
    public String words() {
        return servers.reports().stream()
                .map(report -> "%s %s (pid %d)".formatted(report.server().title(), report.version(), report.pid()))
                .collect(Collectors.joining(", "));
    }

    /** Notes the page's address, for those who start a second process on this home. */
    public void publish(URI page) throws IOException {
        lock.publish(page);
    }

    @Override
    public void close() throws IOException {
        try {
            servers.close();
        } finally {
            Addresses.forget(home);
            lock.close();
            closed.countDown();
        }
    }
}
