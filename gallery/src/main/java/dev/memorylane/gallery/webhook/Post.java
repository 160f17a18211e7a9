package dev.memorylane.gallery.webhook;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** One attempt to tell a subscriber. */
final class Post {
    private static final Set<String> SCHEMES = Set.of("http", "https");
    private static final int OK = 200;
    private static final int REDIRECTION = 300;

    private final WebhookSettings.Hook hook;
    private final Clock clock;
    private final HttpClient client;
    private final Optional<Signature> signature;

    Post(WebhookSettings.Hook hook, Clock clock) {
        if (!SCHEMES.contains(String.valueOf(hook.url().getScheme()))) {
            throw new IllegalArgumentException(
                    "A webhook is posted to http: or https:, not to %s.".formatted(hook.url()));
        }
        this.hook = hook;
        this.clock = clock;
        this.signature = hook.secret().map(Signature::new);
        this.client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(hook.timeout())
                .build();
    }

    /** @return why it did not arrive; empty where it did */
    Optional<String> attempt(String id, String body) throws InterruptedException {
        try {
            int status = client.send(request(id, body), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
            return status >= OK && status < REDIRECTION ? Optional.empty() : Optional.of("it answers " + status);
        } catch (IOException e) {
            return Optional.of(e.getClass().getSimpleName() + (e.getMessage() == null ? "" : ": " + e.getMessage()));
        }
    }

    private HttpRequest request(String id, String body) {
        Instant now = clock.instant();
        HttpRequest.Builder request = HttpRequest.newBuilder(hook.url())
                .timeout(hook.timeout())
                .header("Content-Type", ShortlistEvent.MEDIA_TYPE)
                .header("User-Agent", "memory-lane")
                .header("webhook-id", header(id))
                .header("webhook-timestamp", Long.toString(now.getEpochSecond()))
                .POST(HttpRequest.BodyPublishers.ofString(body));
        signature.ifPresent(by -> request.header("webhook-signature", by.of(header(id), now, body)));
        return request.build();
    }

    /** Names of libraries may hold what headers may not. */
    private static String header(String id) {
        return id.replaceAll("[^\\x21-\\x7e]", "_");
    }
}
