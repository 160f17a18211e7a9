package dev.memorylane.access;

import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Bounds of a request: how large its body, how slow its arrival, how many at one time. */
@ApplicationScoped
class Limits {
    private static final int PRIORITY = 800;
    /** After Quarkus has noted its own bound for those who read the body, which is that of the largest. */
    private static final int AFTER_QUARKUS = 1;

    private final AccessSettings settings;
    private final Instance<LargeBodies> large;
    private final AtomicInteger atWork = new AtomicInteger();

    @Inject
    Limits(AccessSettings settings, @Any Instance<LargeBodies> large) {
        this.settings = settings;
        this.large = large;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, PRIORITY);
        filters.register(this::bound, AFTER_QUARKUS);
    }

    private void check(RoutingContext context) {
        if (declared(context.request()) > mostBytes(context)) {
            tooLarge(mostBytes(context)).answer(context);
        } else if (atWork.get() >= settings.requestsAtOneTime()) {
            context.response().putHeader("Retry-After", "1");
            new Problem(503, "Service Unavailable", "Too many requests at one time. Send this one again in a second.")
                    .answer(context);
        } else {
            admit(context);
        }
    }

    private void admit(RoutingContext context) {
        if (!Requests.isUpgrade(context.request())) {
            atWork.incrementAndGet();
            context.addEndHandler(_ -> atWork.decrementAndGet());
            hurry(context);
        }
        context.next();
    }

    /** Whoever sends a byte now and then holds a connection, but not for long. */
    private void hurry(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (!Requests.isOnItsWay(request) || takes(context).isPresent()) {
            return;
        }
        long timer = context.vertx().setTimer(settings.arrival().toMillis(), _ -> {
            if (Requests.isOnItsWay(request)) {
                new Problem(408, "Request Timeout", "The request did not come in whole in time. Send it again.")
                        .answer(context);
            }
        });
        context.addEndHandler(_ -> context.vertx().cancelTimer(timer));
    }

    /** For bodies that do not say beforehand how large they are. */
    private void bound(RoutingContext context) {
        context.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, mostBytes(context));
        context.next();
    }

    private long mostBytes(RoutingContext context) {
        return takes(context).map(LargeBodies::mostBytes).orElse(settings.bodyBytes());
    }

    private Optional<LargeBodies> takes(RoutingContext context) {
        String path = context.normalizedPath();
        return large.stream().filter(one -> one.takes(path)).findFirst();
    }

    /** What no number says is not believed. */
    private static long declared(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        return length == null ? 0 : length.matches("\\d{1,18}") ? Long.parseLong(length) : Long.MAX_VALUE;
    }

    private static Problem tooLarge(long most) {
        return new Problem(413, "Content Too Large", "The body is larger than %,d bytes. Send less.".formatted(most));
    }
}
