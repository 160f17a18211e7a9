package dev.memorylane.gallery.api;

import static dev.memorylane.gallery.Records.LIBRARY;
import static dev.memorylane.gallery.Records.MODEL;
import static dev.memorylane.gallery.Records.embedding;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.memorylane.gallery.Gallery;
import dev.memorylane.gallery.Summer;
import dev.memorylane.schemas.blob.BlobSettings;
import dev.memorylane.schemas.blob.FolderBlobStore;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ApiTest {
    private static final byte[] PICTURE = "the bytes of a picture".getBytes(StandardCharsets.UTF_8);
    private static final String ROOT = "/api/libraries/" + LIBRARY;

    @Inject
    Gallery gallery;

    @Inject
    SpokenNotices folders;

    @Inject
    BlobSettings blobs;

    @Inject
    ObjectMapper json;

    @TestHTTPResource("/")
    URI base;

    private final HttpClient browser = HttpClient.newHttpClient();

    @BeforeEach
    void fold() {
        folders.hush();
        Summer.story().forEach(step -> step.accept(gallery.view()));
        String blob = new FolderBlobStore(blobs.folder()).put(PICTURE);
        embedding("beach-1", MODEL, 1, Summer.NOON, blob).accept(gallery.view());
    }

    private HttpResponse<byte[]> get(String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private JsonNode read(String path) throws Exception {
        return json.readTree(get(path).body());
    }

    @Test
    void shouldListTheLibrariesByTheNameOfTheirFolder() throws Exception {
        // When
        JsonNode libraries = read("/api/libraries");

        // Then
        assertThat(libraries.get(0).get("id").asText()).isEqualTo(LIBRARY);
        assertThat(libraries.get(0).get("title").asText()).isEqualTo("summer");
        assertThat(libraries.get(0).get("folders").get(0).asText()).isEqualTo("/photos/summer");
    }

    @Test
    void shouldTellTheStatus() throws Exception {
        // When
        JsonNode status = read(ROOT + "/status");

        // Then
        assertThat(status.get("phase").asText()).isEqualTo("settled");
        assertThat(status.get("modelKey").asText()).isEqualTo(MODEL);
        assertThat(status.get("model").isNull()).isTrue();
        assertThat(status.get("balanced").asBoolean()).isTrue();
        assertThat(status.get("books").get("seen").asInt()).isEqualTo(6);
        assertThat(status.get("notices")).isEmpty();
    }

    @Test
    void shouldWaitForAPersonWhereThereIsANoticeOfTheFolder() throws Exception {
        // Given
        String settled = get(ROOT + "/status").headers().firstValue("ETag").orElseThrow();
        folders.say(LIBRARY, "The folder /photos/summer is offline. Plug in its disk.", "A second <b>word</b>.");

        // When
        HttpResponse<byte[]> answer = get(ROOT + "/status", "If-None-Match", settled);

        // Then
        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode status = json.readTree(answer.body());
        assertThat(status.get("phase").asText()).isEqualTo("waiting");
        assertThat(status.get("notices").valueStream().map(JsonNode::asText))
                .containsExactly("The folder /photos/summer is offline. Plug in its disk.", "A second <b>word</b>.");
    }

    @Test
    void shouldNotWaitForWhatIsSaidOfAnotherLibrary() throws Exception {
        // Given
        folders.say("winter", "The folder /photos/winter is offline. Plug in its disk.");

        // When
        JsonNode status = read(ROOT + "/status");

        // Then
        assertThat(status.get("phase").asText()).isEqualTo("settled");
        assertThat(status.get("notices")).isEmpty();
    }

    @Test
    void shouldTellAWindowInWords() throws Exception {
        // When
        JsonNode window = read(ROOT + "/windows/day:2026-05-02");

        // Then
        assertThat(window.at("/card/title").asText()).isEqualTo("Saturday 2 May 2026");
        assertThat(window.at("/card/photos").asInt()).isEqualTo(3);
        assertThat(window.at("/card/picks").asInt()).isEqualTo(2);
        assertThat(window.at("/scenes/0/bursts/0/photos/0/reasons/0").asText()).isEqualTo("sharpest of 2");
        assertThat(window.at("/scenes/0/bursts/0/photos/0/camera").asText()).isEqualTo("Canon EOS R6");
        assertThat(window.at("/scenes/0/bursts/0/photos/0/settings").asText())
                .isEqualTo("ƒ/4 · 1/250 s · ISO 200 · 35 mm");
    }

    @Test
    void shouldListATripAndNotItsOnlyDayAsWell() throws Exception {
        // When
        JsonNode windows = read(ROOT + "/windows");

        // Then
        assertThat(windows).hasSize(1);
        assertThat(windows.get(0).get("kind").asText()).isEqualTo("trip");
        assertThat(windows.get(0).get("title").asText()).isEqualTo("Saturday 2 May 2026");
        assertThat(windows.get(0).get("trip").isNull()).isTrue();
    }

    @Test
    void shouldTellRejectedFilesWithTheReason() throws Exception {
        // When
        JsonNode rejections = read(ROOT + "/rejections");

        // Then
        assertThat(rejections).hasSize(2);
        assertThat(rejections.get(0).get("file").asText()).isEqualTo("broken.jpg");
        assertThat(rejections.get(0).get("title").asText()).isEqualTo("Incomplete copy");
        assertThat(rejections.get(0).get("message").asText()).contains("Copy it again");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "{\"code\":\"NOT_EVEN_A_CODE\"}"})
    void shouldSayWhatToSendWhereARequestForARetryIsNotUnderstood(String body) throws Exception {
        // When
        HttpResponse<byte[]> answer = post(ROOT + "/retries", body);

        // Then
        assertThat(answer.statusCode()).isBetween(400, 415);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(Problem.JSON);
    }

    @Test
    void shouldAskForNoRetryOfWhatIsNotRejected() throws Exception {
        // When
        HttpResponse<byte[]> answer = post(ROOT + "/retries", "{\"subjects\":[\"a\",null,\"a\"]}");

        // Then
        assertThat(json.readTree(answer.body()).get("asked").asInt()).isZero();
        assertThat(post("/api/libraries/nobody/retries", "{}").statusCode()).isEqualTo(404);
    }

    private HttpResponse<byte[]> post(String path, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(base.resolve(path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return browser.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    @Test
    void shouldServeAPictureThatMayBeKeptForEver() throws Exception {
        // Given
        String address = read(ROOT + "/windows/day:2026-05-02")
                .at("/scenes/0/bursts/0/photos/0/picture")
                .asText();

        // When
        HttpResponse<byte[]> picture = get(address);
        String tag = picture.headers().firstValue("ETag").orElseThrow();

        // Then
        assertThat(picture.body()).isEqualTo(PICTURE);
        assertThat(picture.headers().firstValue("Content-Type")).contains("image/jpeg");
        assertThat(picture.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable");
        assertThat(get(address, "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    @Test
    void shouldSendAnUnchangedStatusInNoBytes() throws Exception {
        // Given
        String tag = get(ROOT + "/books").headers().firstValue("ETag").orElseThrow();

        // When
        HttpResponse<byte[]> again = get(ROOT + "/books", "If-None-Match", tag);

        // Then
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/libraries/nobody/status",
                "/api/libraries/summer/windows/day:1999-01-01",
                "/api/photos/summer/nothing/thumbnail",
                "/api/photos/summer/..%2F..%2F..%2Fetc%2Fpasswd/thumbnail",
                "/api/photos/..%2F..%2Fetc/passwd/thumbnail",
                "/api/photos/summer/beach-1%00.jpg/thumbnail",
                "/api/photos/summer/%2e%2e/thumbnail",
                "/api/photos/summer/beach-1%2Fthumbnail/thumbnail",
                "/api/libraries/..%2Fsummer/manifest",
                "/api/libraries/summer%00/books",
                "/api/nonsense"
            })
    void shouldSayWhatIsNotThereAsAProblem(String path) throws Exception {
        // When
        HttpResponse<byte[]> answer = get(path);

        // Then
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(Problem.JSON);
        JsonNode problem = json.readTree(answer.body());
        assertThat(problem.get("status").asInt()).isEqualTo(404);
        assertThat(problem.get("title").asText()).isEqualTo("Not Found");
        assertThat(problem.get("detail").asText()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api/libraries", "/app.js", "/api/photos/summer/nothing/thumbnail"})
    void shouldSendSecurityHeadersWithEveryAnswer(String path) throws Exception {
        // When
        HttpResponse<byte[]> answer = get(path);

        // Then
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'self'")
                .doesNotContain("unsafe");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void shouldServeThePage() throws Exception {
        // When
        HttpResponse<byte[]> page = get("/");

        // Then
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(new String(page.body(), StandardCharsets.UTF_8)).contains("<title>Memory Lane</title>");
    }
}
