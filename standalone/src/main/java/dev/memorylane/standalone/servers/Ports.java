package dev.memorylane.standalone.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/**
 * Two ports that were free on 127.0.0.1 a moment ago.
 *
 * <p>Another program may take one before the server does; then the server ends with a bind error and is started once
 * more on others.
 *
 * @param main where clients connect
 * @param second for the server's own use: the broker's controller, the registry's management
 */
record Ports(int main, int second) {

    /** By number: on some systems the name of the loopback is an IPv6 address. */
    static final InetSocketAddress LOOPBACK = new InetSocketAddress("127.0.0.1", 0);

    static Ports free() {
        try (ServerSocket first = onLoopback();
                ServerSocket second = onLoopback()) {
            return new Ports(first.getLocalPort(), second.getLocalPort());
        } catch (IOException noPort) {
            throw new UncheckedIOException("No free port on 127.0.0.1", noPort);
        }
    }

    /** Whether a port could be had a moment ago. */
    static boolean isFree(int port) {
        try (ServerSocket _ = new ServerSocket(port, 1, LOOPBACK.getAddress())) {
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    private static ServerSocket onLoopback() throws IOException {
        return new ServerSocket(0, 1, LOOPBACK.getAddress());
    }
}
