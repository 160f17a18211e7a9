package dev.memorylane.standalone.faults;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A TCP proxy on 127.0.0.1 between clients and a server, which can be made long and narrow: each byte arrives later, and
 * few of them a second.
 */
final class Link implements AutoCloseable {

    /** Where the server listens now. */
    @FunctionalInterface
    interface Target {
        URI find() throws IOException;
    }

    /**
     * How bytes pass in one direction of one connection.
     *
     * @param delay of each byte
     * @param bytesPerSecond at most
     */
    record Pace(Duration delay, long bytesPerSecond) {
        static final Pace FREE = new Pace(Duration.ZERO, Long.MAX_VALUE);
    }

    private final Target target;
    private final ServerSocket door;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile Pace pace = Pace.FREE;

    private Link(Target target, ServerSocket door) {
        this.target = target;
        this.door = door;
    }

    static Link to(Target target) throws IOException {
        Link link = new Link(target, new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1")));
        Thread.ofPlatform().daemon().name("link").start(link::accept);
        return link;
    }

    int port() {
        return door.getLocalPort();
    }

    /** From now on, for what is underway too. */
    void set(Pace now) {
        pace = now;
    }

    Pace pace() {
        return pace;
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                open.add(client);
                Thread.ofVirtual().start(() -> join(client));
            } catch (IOException closed) {
                // Either all of it, or a client that went at once.
            }
        }
    }

    /** A client of a server that is away is sent away, as by the server's own system. */
    private void join(Socket client) {
        try (client) {
            URI there = target.find();
            try (Socket server = new Socket(there.getHost(), there.getPort())) {
                open.add(server);
                server.setTcpNoDelay(true);
                client.setTcpNoDelay(true);
                Thread back = Thread.ofVirtual().start(() -> new Pipe(server, client, this::pace).run());
                new Pipe(client, server, this::pace).run();
                back.join();
                open.remove(server);
            }
        } catch (IOException away) {
            // The client sees its connection closed, and tries again.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            open.remove(client);
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        for (Socket socket : open) {
            socket.close();
        }
    }
}
