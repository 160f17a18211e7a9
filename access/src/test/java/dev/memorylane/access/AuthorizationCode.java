package dev.memorylane.access;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The authorization code flow (OpenID Connect Core 1.0, 3.1) of an issuer at which one person is logged in already, whose
 * name is in the cookie {@code person}. A code is good once.
 */
final class AuthorizationCode {
    static final String CLIENT = "memory-lane";
    static final String SECRET = "the secret between the service and its issuer";

    /** Who logged in, by the code that was given for it. */
    private final Map<String, String> people = new ConcurrentHashMap<>();

    void authorize(HttpExchange exchange) throws IOException {
        Map<String, String> asked = parameters(exchange.getRequestURI().getRawQuery());
        String person = person(exchange);
        if (person.isEmpty()) {
            refuse(exchange, 401);
            return;
        }
        boolean known = CLIENT.equals(asked.get("client_id")) && "code".equals(asked.get("response_type"));
        if (!known || !asked.get("scope").contains("openid")) {
            refuse(exchange, 400);
            return;
        }
        String code = UUID.randomUUID().toString();
        people.put(code, person);
        redirect(exchange, asked.get("redirect_uri") + "?code=" + code + "&state=" + encoded(asked.get("state")));
    }

    void exchange(HttpExchange exchange) throws IOException {
        Map<String, String> asked =
                parameters(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        String person = people.remove(asked.getOrDefault("code", ""));
        if (!isClient(exchange) || person == null) {
            refuse(exchange, 401);
            return;
        }
        Instant soon = Instant.now().plusSeconds(300);
        Set<String> roles = Set.of(person.equals("bob") ? "accounts" : "photos");
        String token =
                person.equals("mallory") ? Issuer.forged(person, roles, soon) : Issuer.token(person, roles, soon);
        Issuer.answer(
                exchange,
                "{\"token_type\": \"Bearer\", \"expires_in\": 300, \"access_token\": \"%s\", \"id_token\": \"%1$s\"}"
                        .formatted(token));
    }

    /** Whoever leaves has to log in here anew. */
    void logout(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Set-Cookie", "person=; Max-Age=0; Path=/");
        redirect(exchange, parameters(exchange.getRequestURI().getRawQuery()).get("post_logout_redirect_uri"));
    }

    private static String person(HttpExchange exchange) {
        String cookies = String.valueOf(exchange.getRequestHeaders().getFirst("Cookie"));
        return Arrays.stream(cookies.split(";\\s*"))
                .filter(cookie -> cookie.startsWith("person="))
                .map(cookie -> cookie.substring("person=".length()))
                .findFirst()
                .orElse("");
    }

    private static boolean isClient(HttpExchange exchange) {
        String basic =
                Base64.getEncoder().encodeToString((encoded(CLIENT) + ":" + SECRET).getBytes(StandardCharsets.UTF_8));
        return ("Basic " + basic).equals(exchange.getRequestHeaders().getFirst("Authorization"));
    }

    private static Map<String, String> parameters(String query) {
        return Arrays.stream(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    private static void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().set("Location", URI.create(to).toString());
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private static void refuse(HttpExchange exchange, int status) throws IOException {
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
