package dev.memorylane.access;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.Arrays;
import java.util.Set;

/** What a request is, as far as its head tells. */
final class Requests {
    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private Requests() {}

    /** Whether it changes nothing (RFC 9110 9.2.1) and opens no connection of its own. */
    static boolean isSafe(HttpServerRequest request) {
        return SAFE.contains(request.method()) && !isUpgrade(request);
    }

    static boolean isUpgrade(HttpServerRequest request) {
        return request.getHeader("Upgrade") != null;
    }

    /** Whether it has a body that has not come in whole. */
    static boolean isOnItsWay(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        boolean body = request.getHeader("Transfer-Encoding") != null || (length != null && !length.equals("0"));
        return body && !request.isEnded();
    }

    /** Whether a person's browser goes to a page. */
    static boolean isPageVisit(HttpServerRequest request) {
        String accept = request.getHeader("Accept");
        return HttpMethod.GET.equals(request.method())
                && !isUpgrade(request)
                && accept != null
                && accept.contains("text/html");
    }

    /** The other end: of IPv6 the network, as one caller has all of its addresses. */
    static String caller(HttpServerRequest request) {
        String address =
                request.remoteAddress() == null ? "" : request.remoteAddress().hostAddress();
        if (address == null || !address.contains(":")) {
            return String.valueOf(address);
        }
        String[] groups = address.split(":", -1);
        return String.join(":", Arrays.copyOf(groups, Math.min(4, groups.length)));
    }
}
