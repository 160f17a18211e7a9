package dev.memorylane.access;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;

/**
 * Headers of every answer, page and API alike: nothing is loaded from elsewhere, nothing is guessed, and no other site
 * may frame the page or show the pictures.
 */
@ApplicationScoped
class SecurityHeaders {
    private static final int PRIORITY = 1_000;
    /** Quarkus's own pages, in development, bring their scripts inline. */
    private static final String QUARKUS_PAGES = "/q/";

    private static final boolean DEVELOPMENT = LaunchMode.current() == LaunchMode.DEVELOPMENT;
    private static final String POLICY = "Content-Security-Policy";

    private static final Map<String, String> HEADERS = Map.of(
            POLICY,
            "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "no-referrer",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Cross-Origin-Opener-Policy",
            "same-origin");

    void register(@Observes Filters filters) {
        filters.register(SecurityHeaders::add, PRIORITY);
    }

    private static void add(RoutingContext request) {
        HttpServerResponse response = request.response();
        HEADERS.forEach(response::putHeader);
        if (DEVELOPMENT && request.normalizedPath().startsWith(QUARKUS_PAGES)) {
            response.headers().remove(POLICY);
        }
        request.next();
    }
}
