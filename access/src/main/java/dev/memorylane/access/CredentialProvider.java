package dev.memorylane.access;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Holds what is shown against the token. Whoever has it is the owner. */
@ApplicationScoped
class CredentialProvider implements IdentityProvider<CredentialRequest> {
    static final String OWNER = "owner";

    private final Gate gate;

    @Inject
    CredentialProvider(Gate gate) {
        this.gate = gate;
    }

    @Override
    public Class<CredentialRequest> getRequestType() {
        return CredentialRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(CredentialRequest request, AuthenticationRequestContext context) {
        boolean holds =
                gate.token().filter(token -> holds(token, request.shown())).isPresent();
        return holds ? Uni.createFrom().item(owner()) : Uni.createFrom().failure(new AuthenticationFailedException());
    }

    static boolean holds(Token token, CredentialRequest.Shown shown) {
        return switch (shown) {
            case CredentialRequest.Shown.Bearer(String text) -> token.is(text);
            case CredentialRequest.Shown.Cookie(String text) -> new Session(token, Clock.systemUTC()).holds(text);
        };
    }

    private static SecurityIdentity owner() {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(OWNER))
                .addRole(OWNER)
                .build();
    }
}
