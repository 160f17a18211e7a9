package dev.memorylane.access;

import io.netty.handler.codec.http.QueryStringDecoder;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Gives a browser a session for the token. The page takes the token from the fragment of a link, which no browser ever
 * sends and no log ever holds, or from a field.
 */
@ApplicationScoped
class Login {
    static final String PAGE = "/login/";
    private static final String ACTION = "/login";
    private static final Set<String> PARTS = Set.of(ACTION, PAGE, PAGE + "login.js", PAGE + "login.css");
    private static final int LONGEST = 4_096;
    private static final int BEFORE_RESOURCES = 0;

    private final Gate gate;
    private final AccessSettings settings;
    private final Wrongs wrongs;
    private final Clock clock = Clock.systemUTC();

    @Inject
    Login(Gate gate, AccessSettings settings, Wrongs wrongs) {
        this.gate = gate;
        this.settings = settings;
        this.wrongs = wrongs;
    }

    /** Whether a path is needed to log in: these, and nothing below or beside them. */
    static boolean isPartOf(String path) {
        return PARTS.contains(path);
    }

    /** Cookies are shared by all ports of a host, and several homes may run on it. */
    static String cookieOf(HttpServerRequest request) {
        int port = request.authority() == null ? -1 : request.authority().port();
        return "memory-lane-" + Math.max(0, port);
    }

    /** The cookie of a session; with an age of zero the browser forgets the one it has. */
    static Cookie cookie(HttpServerRequest request, String value, Duration age) {
        return Cookie.cookie(cookieOf(request), value)
                .setHttpOnly(true)
                .setSameSite(CookieSameSite.STRICT)
                .setSecure(request.isSSL())
                .setPath("/")
                .setMaxAge(age.toSeconds());
    }

    void register(@Observes Router router) {
        router.post(ACTION).order(BEFORE_RESOURCES).handler(this::read);
    }

    private void read(RoutingContext context) {
        Buffer body = Buffer.buffer();
        context.request()
                .handler(part -> {
                    if (body.length() + part.length() <= LONGEST) {
                        body.appendBuffer(part);
                    }
                })
                .endHandler(_ -> answer(context, tokenIn(body.toString(StandardCharsets.UTF_8))))
                .resume();
    }

    private static String tokenIn(String form) {
        return new QueryStringDecoder(form, false)
                .parameters()
                .getOrDefault("token", List.of(""))
                .getFirst()
                .strip();
    }

    private void answer(RoutingContext context, String shown) {
        Optional<Token> token = gate.token();
        if (wrongs.tooMany(context.request())) {
            wrongs.refuse(context);
        } else if (token.isPresent() && token.get().is(shown)) {
            welcome(context, token.get());
        } else {
            wrongs.note(context.request());
            refuse(context);
        }
    }

    private void welcome(RoutingContext context, Token token) {
        Instant end = clock.instant().plus(settings.session());
        context.response()
                .addCookie(cookie(context.request(), new Session(token, clock).until(end), settings.session()));
        context.response().setStatusCode(303).putHeader("Location", "/").end();
    }

    private static void refuse(RoutingContext context) {
        new Problem(401, "Unauthorized", "This is not the token. The console named its file at the start.")
                .answer(context);
    }
}
