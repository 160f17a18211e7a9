package dev.memorylane.access;

import dev.memorylane.access.CredentialRequest.Shown;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;

/** The token as {@code Authorization: Bearer} (RFC 6750), or the session cookie that the login page gave for it. */
@ApplicationScoped
class TokenMechanism implements HttpAuthenticationMechanism {
    /** Before OpenID Connect, which would take our token for a broken one of its own. */
    private static final int PRIORITY = HttpAuthenticationMechanism.DEFAULT_PRIORITY + 1_000;

    private static final String BEARER = "Bearer ";

    private final Gate gate;
    private final Wrongs wrongs;

    @Inject
    TokenMechanism(Gate gate, Wrongs wrongs) {
        this.gate = gate;
        this.wrongs = wrongs;
    }

    @Override
    public int getPriority() {
        return PRIORITY;
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(CredentialRequest.class);
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
        return Uni.createFrom()
                .item(new HttpCredentialTransport(HttpCredentialTransport.Type.AUTHORIZATION, "bearer", "token"));
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        if (gate.token().isEmpty()) {
            return Uni.createFrom().nullItem();
        }
        Token token = gate.token().get();
        HttpServerRequest request = context.request();
        return cookie(request)
                .filter(shown -> CredentialProvider.holds(token, shown))
                .or(() -> bearer(request).filter(shown -> isForUs(token, shown)))
                .map(shown -> checked(request, shown, identities))
                .orElseGet(() -> Uni.createFrom().nullItem());
    }

    /**
     * Whoever shows something wrong is nobody, and told so by the policy. A cookie cannot be guessed, so only wrong
     * tokens count, and hold up those of the same address.
     */
    private Uni<SecurityIdentity> checked(HttpServerRequest request, Shown shown, IdentityProviderManager identities) {
        boolean guessed = shown instanceof Shown.Bearer;
        if (guessed && wrongs.tooMany(request)) {
            return Uni.createFrom().nullItem();
        }
        return identities.authenticate(new CredentialRequest(shown)).onFailure().recoverWithItem(() -> {
            wrongs.note(request);
            return null;
        });
    }

    /** With OpenID Connect a bearer that is not ours is perhaps one of its own. */
    private boolean isForUs(Token token, Shown bearer) {
        return !gate.hasOidc() || CredentialProvider.holds(token, bearer);
    }

    private static Optional<Shown> cookie(HttpServerRequest request) {
        return Optional.ofNullable(request.getCookie(Login.cookieOf(request)))
                .map(Cookie::getValue)
                .map(Shown.Cookie::new);
    }

    private static Optional<Shown> bearer(HttpServerRequest request) {
        return Optional.ofNullable(request.getHeader("Authorization"))
                .filter(header -> header.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(header ->
                        new Shown.Bearer(header.substring(BEARER.length()).strip()));
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return gate.hasOidc()
                ? Uni.createFrom().nullItem()
                : Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "Bearer realm=\"memory-lane\""));
    }

    /** A browser is led to the login page, a program is told. */
    @Override
    public Uni<Boolean> sendChallenge(RoutingContext context) {
        if (gate.hasOidc()) {
            return Uni.createFrom().item(false);
        }
        if (wrongs.tooMany(context.request())) {
            wrongs.refuse(context);
        } else if (Requests.isPageVisit(context.request())) {
            context.response()
                    .setStatusCode(303)
                    .putHeader("Location", Login.PAGE)
                    .end();
        } else {
            context.response().putHeader("WWW-Authenticate", "Bearer realm=\"memory-lane\"");
            new Problem(
                            401,
                            "Unauthorized",
                            "Send the token as 'Authorization: Bearer …', or log in at /login/. It is in the file that the console named at the start.")
                    .answer(context);
        }
        return Uni.createFrom().item(true);
    }
}
