package dev.memorylane.gallery.api;

import static dev.memorylane.gallery.Records.LIBRARY;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.memorylane.gallery.Gallery;
import dev.memorylane.gallery.Summer;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a request is said of that request (RFC 9457). */
@QuarkusTest
class ProblemsApiTest {
    private static final String ROOT = "/api/libraries/" + LIBRARY;

    @Inject
    Gallery gallery;

    @Inject
    Browser browser;

    @BeforeEach
    void fold() {
        Summer.story().forEach(step -> step.accept(gallery.view()));
    }

    private HttpResponse<String> ask(String method, String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(browser.at(path))
                .method(method, method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString("x"));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET    | /api/nowhere                     |                        | 404 | /api/nowhere",
                "GET    | /api/libraries/summer/nowhere/at | Accept: */*            | 404 | /api/libraries/summer/nowhere/at",
                "PUT    | /api/libraries/summer/books      | Content-Type: text/css | 405 | does not take PUT",
                "GET    | /api/libraries/summer/books      | Accept: image/png      | 406 | not to be had as image/png",
                "POST   | /api/libraries/summer/decisions  | Content-Type: text/css | 415 | no body of text/css",
                "GET    | /api/libraries/summer/photos?limit=many | Accept: */*     | 400 | /q/openapi",
                "GET    | /api/libraries/summer/decisions?all=maybe       | Accept: */* | 400 | all is true or false, not maybe",
                "GET    | /api/libraries/summer/exports/files.txt?nul=1   | Accept: */* | 400 | nul is true or false",
                "GET    | /api/libraries/summer/exports/sheet.pdf?landscape=x | Accept: */* | 400 | landscape is true or false"
            })
    void shouldSayWhatIsWrongWithThisVeryRequest(String method, String path, String header, int status, String words)
            throws Exception {
        // When
        String[] headers = header == null ? new String[0] : header.split(": ");
        HttpResponse<String> answer = ask(method, path, headers);

        // Then
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(Problem.JSON);
        JsonNode problem = browser.json.readTree(answer.body());
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("detail").asText()).contains(words);
    }

    @Test
    void shouldSayWhatIsAllowedInstead() throws Exception {
        assertThat(ask("DELETE", ROOT + "/books").headers().firstValue("Allow").orElseThrow())
                .contains("GET");
    }

    @Test
    void shouldNameTheMethodsOfAnAddressAndNotOfItsSiblings() throws Exception {
        String batch = ask("OPTIONS", ROOT + "/decisions/batch")
                .headers()
                .firstValue("Allow")
                .orElseThrow();
        String books =
                ask("OPTIONS", ROOT + "/books").headers().firstValue("Allow").orElseThrow();

        assertThat(batch).isEqualTo("POST, OPTIONS");
        assertThat(books).isEqualTo("GET, HEAD, OPTIONS");
    }

    @Test
    void shouldSayWhereJsonIsNotWhatIsAskedFor() throws Exception {
        // When
        HttpResponse<byte[]> answer = browser.send(
                ROOT + "/decisions/batch", "{\"decisions\": [{\"id\": \"a\", \"kind\": \"keep\", \"undo\": {}}]}");

        // Then
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(browser.json.readTree(answer.body()).get("detail").asText()).contains("decisions.0.undo");
    }

    @Test
    void shouldSayWhereABodyIsNoJson() throws Exception {
        // When
        HttpResponse<byte[]> answer = browser.send(ROOT + "/decisions/batch", "{\"decisions\":\n [}");

        // Then
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(browser.json.readTree(answer.body()).get("detail").asText())
                .contains("no JSON")
                .contains("line 2");
    }

    @Test
    void shouldSayThatWhatADecisionIsAboutIsNotThere() throws Exception {
        assertThat(browser.send(ROOT + "/decisions", "{\"kind\": \"keep\", \"subject\": \"nobody\"}")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void shouldSayWhereInAQueryTheMistakeIs() throws Exception {
        // When
        JsonNode problem = browser.json.readTree(
                browser.get(ROOT + "/search?q=camera:canon%20shade:red").body());

        // Then
        assertThat(problem.get("from").asInt()).isEqualTo(13);
        assertThat(problem.get("to").asInt()).isEqualTo(22);
    }
}
