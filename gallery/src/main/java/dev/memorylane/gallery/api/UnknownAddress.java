package dev.memorylane.gallery.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;

/** What no resource answers below the API is a problem like any other, rather than a page of the HTTP server. */
@ApplicationScoped
class UnknownAddress {
    private static final int LAST = Integer.MAX_VALUE;

    private final ObjectMapper json;

    @Inject
    UnknownAddress(ObjectMapper json) {
        this.json = json;
    }

    void register(@Observes Router router) {
        router.route("/api").order(LAST).handler(this::answer);
        router.route("/api/*").order(LAST).handler(this::answer);
    }

    private void answer(RoutingContext context) {
        Problem problem = Problem.of(Response.Status.NOT_FOUND, RequestErrorMapper.nothingAt(context.normalizedPath()));
        context.response()
                .setStatusCode(problem.status())
                .putHeader("Content-Type", Problem.JSON)
                .putHeader("Cache-Control", "no-store")
                .end(written(problem));
    }

    private String written(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Every problem is written as JSON", e);
        }
    }
}
