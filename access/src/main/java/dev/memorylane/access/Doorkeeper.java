package dev.memorylane.access;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityPolicy;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collections;

/** The policy of every request, without a name and so without a list of paths: what is not let in on purpose stays out. */
@ApplicationScoped
class Doorkeeper implements HttpSecurityPolicy {
    private final Gate gate;
    private final AccessSettings settings;
    private final Instance<OwnCredential> guarded;

    @Inject
    Doorkeeper(Gate gate, AccessSettings settings, @Any Instance<OwnCredential> guarded) {
        this.gate = gate;
        this.settings = settings;
        this.guarded = guarded;
    }

    @Override
    public Uni<CheckResult> checkPermission(
            RoutingContext request, Uni<SecurityIdentity> identity, AuthorizationRequestContext context) {
        String path = request.normalizedPath();
        boolean open = gate.isOpenTo(request.request())
                || Login.isPartOf(path)
                || guarded.stream().anyMatch(own -> own.guards(path));
        return open ? CheckResult.permit() : identity.map(who -> new CheckResult(mayEnter(who)));
    }

    private boolean mayEnter(SecurityIdentity who) {
        return !who.isAnonymous()
                && (who.hasRole(CredentialProvider.OWNER)
                        || settings.roles()
                                .map(wanted -> !Collections.disjoint(wanted, who.getRoles()))
                                .orElse(true));
    }
}
