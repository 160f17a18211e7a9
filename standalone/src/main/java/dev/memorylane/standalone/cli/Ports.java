package dev.memorylane.standalone.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;

/** The port of the page: the same each time if it can be, so that a bookmark holds. */
final class Ports {
    private static final Ports OF_THIS_PERSON = new Ports(PortClaims.ofThisPerson());

    private final PortClaims claims;

    Ports(PortClaims claims) {
        this.claims = claims;
    }

    /** In development mode the port that is taken is our own, from before the reload. */
    static int choose(String host, int preferred, boolean anyFreeWillDo) {
        InetAddress address = addressOf(host);
        return DevMode.isOn() ? preferred : OF_THIS_PERSON.choose(address, preferred, anyFreeWillDo);
    }

    /** One that is free, and that no other run means to take which is starting just now. */
    int choose(InetAddress address, int preferred, boolean anyFreeWillDo) {
        if (isFree(address, preferred) && claims.take(preferred)) {
            return preferred;
        }
        if (!anyFreeWillDo) {
            throw new IllegalArgumentException(
                    "Port " + preferred + " is taken by another program. Choose another with --port, or leave it out.");
        }
        int port = anyFree(address);
        while (!claims.take(port)) {
            port = anyFree(address);
        }
        return port;
    }

    private static int anyFree(InetAddress address) {
        try (ServerSocket socket = new ServerSocket(0, 1, address)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("No free port on " + address.getHostAddress(), e);
        }
    }

    private static InetAddress addressOf(String host) {
        try {
            InetAddress address = InetAddress.getByName(host);
            if (host.isBlank() || !isOurs(address)) {
                throw new IllegalArgumentException(
                        "--host %s is no address of this machine. Name one of its own, 0.0.0.0 for all, or leave it out."
                                .formatted(host));
            }
            return address;
        } catch (IOException e) {
            throw new IllegalArgumentException("--host " + host + " is not known. Name an address of this machine.", e);
        }
    }

    private static boolean isOurs(InetAddress address) throws IOException {
        return address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || NetworkInterface.getByInetAddress(address) != null;
    }

    private static boolean isFree(InetAddress address, int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, address)) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
