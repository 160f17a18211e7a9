package dev.memorylane.vision.hub;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Optional;

/**
 * Requests to the hub. Redirects are followed by hand, so that the token goes to the hub alone and never to the host
 * that a file is stored on.
 */
final class HubConnection implements AutoCloseable {
    private static final int MOST_REDIRECTS = 8;
    private static final int FIRST_REDIRECT = 300;
    private static final int FIRST_ERROR = 400;

    private final HubSettings settings;
    private final HttpClient client;

    HubConnection(HubSettings settings) {
        this.settings = settings;
        // HTTP/1.1: one transfer at a time gains nothing from the other, whose windows slow large files down.
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(settings.connectPatience())
                .proxy(settings.proxy())
                .build();
    }

    /** The hub's word on a file; a redirect to another host is the answer itself, as it carries that word. */
    HttpResponse<Void> head(URI uri) throws IOException {
        return follow("HEAD", uri, Map.of(), BodyHandlers.discarding(), true);
    }

    /** The content behind an address, wherever it lies. */
    HttpResponse<InputStream> get(URI uri, Map<String, String> headers) throws IOException {
        return follow("GET", uri, headers, BodyHandlers.ofInputStream(), false);
    }

    private <T> HttpResponse<T> follow(
            String method, URI uri, Map<String, String> headers, BodyHandler<T> body, boolean staysHome)
            throws IOException {
        URI at = uri;
        for (int i = 0; i < MOST_REDIRECTS; i++) {
            HttpResponse<T> response = send(request(method, at, headers), body);
            Optional<URI> next = next(response, at);
            if (next.isEmpty() || (staysHome && !isOfHub(next.get()))) {
                return response;
            }
            discard(response.body());
            at = next.get();
        }
        throw new IOException("more than " + MOST_REDIRECTS + " redirects");
    }

    private HttpRequest request(String method, URI uri, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri)
                .method(method, HttpRequest.BodyPublishers.noBody())
                .timeout(settings.silence())
                .header("User-Agent", "memory-lane")
                .header("Accept-Encoding", "identity");
        headers.forEach(request::header);
        if (isOfHub(uri)) {
            settings.token().ifPresent(token -> request.header("Authorization", token.header()));
        }
        return request.build();
    }

    private <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> body) throws IOException {
        try {
            return client.send(request, body);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static <T> Optional<URI> next(HttpResponse<T> response, URI at) throws IOException {
        if (response.statusCode() < FIRST_REDIRECT || response.statusCode() >= FIRST_ERROR) {
            return Optional.empty();
        }
        Optional<String> location = response.headers().firstValue("Location");
        try {
            return location.map(at::resolve).filter(next -> next.getHost() != null);
        } catch (IllegalArgumentException e) {
            throw new IOException("a redirect to no address", e);
        }
    }

    private boolean isOfHub(URI uri) {
        URI hub = settings.endpoint();
        return hub.getScheme().equalsIgnoreCase(uri.getScheme())
                && hub.getHost().equalsIgnoreCase(uri.getHost())
                && hub.getPort() == uri.getPort();
    }

    private static void discard(Object body) throws IOException {
        if (body instanceof InputStream stream) {
            stream.close();
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
