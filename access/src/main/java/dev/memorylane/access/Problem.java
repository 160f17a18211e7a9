package dev.memorylane.access;

import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/**
 * A refusal as RFC 9457 has it, written before any resource is reached.
 *
 * @param status HTTP status
 * @param title short, the same for every occurrence
 * @param detail what happened here, and what to do
 */
record Problem(int status, String title, String detail) {
    private static final long LINGER_MS = 1_000;
    private static final String JSON = "application/problem+json";

    /** Ends the request. What of its body is still on its way is read and dropped for a moment, so that the words arrive. */
    void answer(RoutingContext context) {
        HttpServerResponse response = context.response();
        if (response.ended() || response.closed()) {
            return;
        }
        boolean unread = Requests.isOnItsWay(context.request());
        response.setStatusCode(status)
                .putHeader("Content-Type", JSON)
                .putHeader("Cache-Control", "no-store")
                .end(body());
        if (unread) {
            linger(context);
        }
    }

    private String body() {
        return new JsonObject()
                .put("type", "about:blank")
                .put("title", title)
                .put("status", status)
                .put("detail", detail)
                .encode();
    }

    private static void linger(RoutingContext context) {
        context.request().handler(_ -> {}).resume();
        context.vertx().setTimer(LINGER_MS, _ -> {
            if (Requests.isOnItsWay(context.request())) {
                context.request().connection().close();
            }
        });
    }
}
