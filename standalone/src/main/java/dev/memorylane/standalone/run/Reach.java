package dev.memorylane.standalone.run;

import dev.memorylane.access.Loopback;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * From where the page is reached.
 *
 * @param host address to listen on; 127.0.0.1: from this machine only
 * @param tokenFile where the token is kept that others need; empty: in the home
 */
public record Reach(String host, Optional<Path> tokenFile) {
    public static final String THIS_MACHINE = "127.0.0.1";

    public Reach {
        Objects.requireNonNull(host);
        Objects.requireNonNull(tokenFile);
    }

    boolean isThisMachineOnly() {
        return Loopback.isAddress(host);
    }

    /** An address of the page that a person can open. */
    URI page(int port) {
        String name = isThisMachineOnly() ? THIS_MACHINE : isEveryAddress() ? ofTheNetwork() : host;
        return URI.create("http://" + (name.contains(":") ? "[" + name + "]" : name) + ":" + port + "/");
    }

    private boolean isEveryAddress() {
        try {
            return InetAddress.getByName(host).isAnyLocalAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /** What others would call this machine: an address of its own network, preferably. */
    private static String ofTheNetwork() {
        try {
            return NetworkInterface.networkInterfaces()
                    .flatMap(NetworkInterface::inetAddresses)
                    .filter(address -> address instanceof Inet4Address && !address.isLoopbackAddress())
                    .min(Comparator.comparing((InetAddress address) -> !address.isSiteLocalAddress())
                            .thenComparing(InetAddress::getHostAddress))
                    .map(InetAddress::getHostAddress)
                    .orElse(THIS_MACHINE);
        } catch (SocketException e) {
            return THIS_MACHINE;
        }
    }
}
