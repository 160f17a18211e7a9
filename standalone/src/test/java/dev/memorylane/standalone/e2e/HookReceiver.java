package dev.memorylane.standalone.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A subscriber of webhooks: keeps what is posted to it. */
final class HookReceiver implements AutoCloseable {
    private static final int NO_CONTENT = 204;
    private static final int NO_BODY = -1;

    private final HttpServer server;
    private final List<Posted> posted = new CopyOnWriteArrayList<>();

    /**
     * What was posted.
     *
     * @param id header webhook-id
     * @param timestamp header webhook-timestamp
     * @param signature header webhook-signature
     * @param body as it came
     */
    record Posted(String id, String timestamp, String signature, byte[] body) {
        JsonNode event() throws IOException {
            return new ObjectMapper().readTree(body);
        }
    }

    private HookReceiver(HttpServer server) {
        this.server = server;
    }

    static HookReceiver start() throws IOException {
        HookReceiver receiver =
                new HookReceiver(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
        receiver.server.createContext("/hook", receiver::take);
        receiver.server.start();
        return receiver;
    }

    URI address() {
        return URI.create(
                "http://127.0.0.1:%d/hook".formatted(server.getAddress().getPort()));
    }

    List<Posted> posted() {
        return List.copyOf(posted);
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            posted.add(new Posted(
                    exchange.getRequestHeaders().getFirst("webhook-id"),
                    exchange.getRequestHeaders().getFirst("webhook-timestamp"),
                    exchange.getRequestHeaders().getFirst("webhook-signature"),
                    body));
            exchange.sendResponseHeaders(NO_CONTENT, NO_BODY);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
