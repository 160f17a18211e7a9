package dev.memorylane.access;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.jboss.logging.Logger;

/** Wrong tokens of all ways in: counted by address, logged without what was sent. */
@ApplicationScoped
class Wrongs {
    private static final Logger LOG = Logger.getLogger(Wrongs.class);
    private static final String WAIT_SECONDS = "60";

    private final Failures failures;

    @Inject
    Wrongs(AccessSettings settings) {
        this.failures = new Failures(settings.failuresPerMinute(), Clock.systemUTC());
    }

    /** For the proxy. */
    protected Wrongs() {
        this.failures = null;
    }

    void note(HttpServerRequest request) {
        String caller = Requests.caller(request);
        failures.note(caller);
        LOG.warnf("A wrong token came from %s", caller);
    }

    boolean tooMany(HttpServerRequest request) {
        return failures.tooMany(Requests.caller(request));
    }

    void refuse(RoutingContext context) {
        context.response().putHeader("Retry-After", WAIT_SECONDS);
        new Problem(429, "Too Many Requests", "Too many wrong tokens from this address. Wait a minute.")
                .answer(context);
    }
}
