package dev.memorylane.access;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Keeps other sites in the same browser out: by the host that a request names (DNS rebinding), by where it comes from
 * (Origin, RFC 6454; Fetch Metadata, W3C). Programs send neither header and pass; there is no CORS.
 */
@ApplicationScoped
class SameOrigin {
    private static final int PRIORITY = 900;

    private final Gate gate;
    private final Instance<OwnCredential> guarded;

    @Inject
    SameOrigin(Gate gate, @Any Instance<OwnCredential> guarded) {
        this.gate = gate;
        this.guarded = guarded;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, PRIORITY);
    }

    private void check(RoutingContext context) {
        refusal(context.request(), context.normalizedPath())
                .ifPresentOrElse(problem -> problem.answer(context), context::next);
    }

    private Optional<Problem> refusal(HttpServerRequest request, String path) {
        HostAndPort authority = request.authority();
        if (authority == null || request.headers().getAll("Host").size() > 1) {
            return Optional.of(new Problem(400, "Bad Request", "Send one Host header that names this server."));
        }
        if (!gate.knows(authority.host()) && guarded.stream().noneMatch(own -> own.guards(path))) {
            return Optional.of(
                    new Problem(
                            421,
                            "Misdirected Request",
                            "This server answers to localhost and 127.0.0.1 only. Behind a proxy name its host in memorylane.access.hosts; a token is then asked for."));
        }
        return comesFromElsewhere(request, authority)
                ? Optional.of(
                        new Problem(403, "Forbidden", "This request comes from another site, and none may ask here."))
                : Optional.empty();
    }

    private static boolean comesFromElsewhere(HttpServerRequest request, HostAndPort authority) {
        return isOfOtherSite(request) || (!Requests.isSafe(request) && isOfOtherOrigin(request, authority));
    }

    /** A link from elsewhere may lead here; nothing else of another site, or of another port of this host, may. */
    private static boolean isOfOtherSite(HttpServerRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site == null || site.equals("same-origin") || site.equals("none")) {
            return false;
        }
        boolean link = Requests.isSafe(request)
                && "navigate".equals(request.getHeader("Sec-Fetch-Mode"))
                && "document".equals(request.getHeader("Sec-Fetch-Dest"));
        return !link;
    }

    /** The scheme is not compared: a proxy may have taken TLS off, and one port speaks one scheme. */
    private static boolean isOfOtherOrigin(HttpServerRequest request, HostAndPort authority) {
        String origin = request.getHeader("Origin");
        return origin != null
                && !origin.equalsIgnoreCase("http://" + authority)
                && !origin.equalsIgnoreCase("https://" + authority);
    }
}
