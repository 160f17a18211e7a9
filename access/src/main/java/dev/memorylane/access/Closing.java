package dev.memorylane.access;

import static jakarta.interceptor.Interceptor.Priority.PLATFORM_BEFORE;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Answers what is asked once the application is told to end, and still listens. Pages that are open ask on: what they ask for
 * would fail in the midst of what ends, and in dev mode have its beans made anew among those of the next application.
 */
@Singleton
class Closing {
    /** Behind the headers of every answer, before all that could need something of the application. */
    private static final int PRIORITY = 950;

    private volatile boolean closed;

    void register(@Observes Filters filters) {
        filters.register(this::answer, PRIORITY);
    }

    void stop(@Observes @Priority(PLATFORM_BEFORE) ShutdownEvent event) {
        closed = true;
    }

    private void answer(RoutingContext context) {
        if (closed) {
            context.response().putHeader(HttpHeaders.RETRY_AFTER, "1");
            new Problem(503, "Service Unavailable", "The application ends, or is loaded anew. Ask again in a moment.")
                    .answer(context);
        } else {
            context.next();
        }
    }
}
