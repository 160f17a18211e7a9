package dev.memorylane.access;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tells the page how the person came in and how to go, and ends a session: of the token by taking the cookie back, of
 * OpenID Connect by its own path, which ends the one at the issuer as well.
 */
@ApplicationScoped
class SessionRoute {
    static final String PATH = "/session";
    private static final int BEFORE_RESOURCES = 0;
    private static final int NO_CONTENT = 204;
    private static final String JSON = "application/json";

    private final Gate gate;
    private final Optional<String> issuerLogOut;

    @Inject
    SessionRoute(Gate gate, @ConfigProperty(name = "quarkus.oidc.logout.path") Optional<String> issuerLogOut) {
        this.gate = gate;
        this.issuerLogOut = issuerLogOut;
    }

    void register(@Observes Router router) {
        router.get(PATH).order(BEFORE_RESOURCES).handler(this::tell);
        router.delete(PATH).order(BEFORE_RESOURCES).handler(SessionRoute::end);
    }

    /** {@code by} is token, oidc or null where nobody is asked; {@code logOut} is session (DELETE it), an address, or null. */
    private void tell(RoutingContext context) {
        boolean cookie = gate.token().isPresent() && hasCookie(context.request());
        String by = cookie ? "token" : gate.hasOidc() ? "oidc" : null;
        String way = cookie ? "session" : gate.hasOidc() ? issuerLogOut.orElse(null) : null;
        context.response()
                .putHeader("Content-Type", JSON)
                .putHeader("Cache-Control", "no-store")
                .end(new JsonObject().put("by", by).put("logOut", way).encode());
    }

    private static boolean hasCookie(HttpServerRequest request) {
        return request.getCookie(Login.cookieOf(request)) != null;
    }

    private static void end(RoutingContext context) {
        context.response()
                .addCookie(Login.cookie(context.request(), "", Duration.ZERO))
                .setStatusCode(NO_CONTENT)
                .putHeader("Cache-Control", "no-store")
                .end();
    }
}
