package dev.memorylane.devui;

import static jakarta.interceptor.Interceptor.Priority.PLATFORM_BEFORE;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Answers what is asked between the stop of this application and the start of the next. Until then requests still come to this
 * one, and pages that follow the flow ask again at once: its beans would be made anew, in the midst of those of the next.
 */
@Singleton
public class Reloading {
    private static final int AWAY = 503;
    private static final int FIRST = Integer.MAX_VALUE;

    private volatile boolean stopped;

    void register(@Observes Filters filters) {
        filters.register(this::answer, FIRST);
    }

    void stop(@Observes @Priority(PLATFORM_BEFORE) ShutdownEvent event) {
        stopped = true;
    }

    private void answer(RoutingContext request) {
        if (stopped) {
            request.response()
                    .setStatusCode(AWAY)
                    .putHeader(HttpHeaders.RETRY_AFTER, "1")
                    .end("The application is being loaded anew. Ask again in a moment.");
        } else {
            request.next();
        }
    }
}
