package dev.memorylane.access;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** Which names and addresses are this machine's own, reachable from nowhere else. */
public final class Loopback {
    /** RFC 1122 3.2.1.3 and RFC 4291 2.5.3; names by RFC 6761 6.3. */
    private static final Pattern LITERAL = Pattern.compile("127(\\.\\d{1,3}){3}|\\[?::1]?|\\[?0:0:0:0:0:0:0:1]?");

    private Loopback() {}

    /** Whether an address to listen on is reached from this machine only. A name that nobody knows is not. */
    public static boolean isAddress(String host) {
        try {
            return !host.isBlank()
                    && Arrays.stream(InetAddress.getAllByName(host)).allMatch(InetAddress::isLoopbackAddress);
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /** Whether a name in a request can mean nothing but this machine: no name server is asked, as it may lie. */
    static boolean isName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.equals("localhost")
                || lower.endsWith(".localhost")
                || LITERAL.matcher(lower).matches();
    }
}
