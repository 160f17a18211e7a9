package dev.memorylane.access;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Decides at start whether a credential is asked for; refuses to start where one is needed and none can be given. */
@ApplicationScoped
public class Gate {
    private static final int BEFORE_ALL = 0;

    private final AccessSettings settings;
    private final String host;
    private final boolean oidc;
    private final boolean guarded;
    private Optional<Token> token = Optional.empty();

    @Inject
    Gate(
            AccessSettings settings,
            @ConfigProperty(name = "quarkus.http.host") String host,
            @ConfigProperty(name = "quarkus.http.domain-socket-enabled", defaultValue = "false") boolean domainSocket,
            @ConfigProperty(name = "quarkus.oidc.tenant-enabled", defaultValue = "false") boolean oidc) {
        this.settings = settings;
        this.host = host;
        this.oidc = oidc;
        this.guarded =
                settings.always() || oidc || domainSocket || settings.hosts().isPresent() || !Loopback.isAddress(host);
    }

    /** For the proxy. */
    protected Gate() {
        this.settings = null;
        this.host = null;
        this.oidc = false;
        this.guarded = true;
    }

    void onStart(@Observes @Priority(BEFORE_ALL) StartupEvent event) throws IOException {
        if (!isGuarded()) {
            return;
        }
        if (settings.tokenFile().isPresent()) {
            token = Optional.of(new TokenFile(settings.tokenFile().get()).read());
        } else if (!oidc) {
            throw new IllegalArgumentException(
                    "Others can reach this process (quarkus.http.host is %s), and nothing says who may come in. Set memorylane.access.token-file, or OpenID Connect by quarkus.oidc.*, or listen on 127.0.0.1."
                            .formatted(host));
        }
    }

    /** Whether a credential is asked for on every address. */
    boolean isGuarded() {
        return guarded;
    }

    /** Whether this request may come in without a credential: it came over loopback, and nothing else was asked for. */
    boolean isOpenTo(HttpServerRequest request) {
        SocketAddress local = request.localAddress();
        return !isGuarded() && local != null && local.host() != null && Loopback.isAddress(local.hostAddress());
    }

    Optional<Token> token() {
        return token;
    }

    boolean hasOidc() {
        return oidc;
    }

    /** Whether a request may name this host. Behind the gate the cookie is bound to the name, so any name will do. */
    boolean knows(String name) {
        return isGuarded() || Loopback.isName(name);
    }
}
