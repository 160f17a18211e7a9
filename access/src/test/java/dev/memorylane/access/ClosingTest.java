package dev.memorylane.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

class ClosingTest {

    @Test
    void shouldAskForPatienceInsteadOfLettingARequestFailInTheMidstOfTheEnd() throws Exception {
        // Given
        Vertx vertx = Vertx.vertx();
        Closing closing = new Closing();
        Filters filters = new Filters();
        closing.register(filters);
        Router router = Router.router(vertx);
        filters.getFilters().forEach(filter -> router.route().handler(filter.getHandler()));
        router.route().handler(context -> context.end("served"));
        HttpServer server = vertx.createHttpServer()
                .requestHandler(router)
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .get();
        assertThat(ask(server).body()).isEqualTo("served");

        // When
        closing.stop(null);
        HttpResponse<String> answer = ask(server);

        // Then
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("1");
        assertThat(answer.body()).contains("Ask again in a moment.");
        vertx.close().toCompletionStage().toCompletableFuture().get();
    }

    private static HttpResponse<String> ask(HttpServer server) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            URI address = URI.create("http://127.0.0.1:" + server.actualPort() + "/");
            return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
        }
    }
}
