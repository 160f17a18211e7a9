package dev.memorylane.standalone.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** The port of the page: the same each time if it can be, so that a bookmark holds. */
final class Ports {
    private Ports() {}

    /** In development mode the port that is taken is our own, from before the reload. */
    static int choose(int preferred, boolean anyFreeWillDo) {
        if (DevMode.isOn() || isFree(preferred)) {
            return preferred;
        }
        if (!anyFreeWillDo) {
            throw new IllegalArgumentException(
                    "Port " + preferred + " is taken by another program. Choose another with --port, or leave it out.");
        }
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("No free port on 127.0.0.1", e);
        }
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
