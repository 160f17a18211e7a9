package dev.memorylane.gallery.api;

import static dev.memorylane.gallery.Records.LIBRARY;
import static dev.memorylane.gallery.Records.id;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.gallery.Gallery;
import dev.memorylane.gallery.Summer;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text is sent compressed to who takes it; pictures and live events are not touched. */
@QuarkusTest
class CompressionTest {
    private static final String ROOT = "/api/libraries/" + LIBRARY;

    @Inject
    Gallery gallery;

    @Inject
    Browser browser;

    @BeforeEach
    void fold() {
        Summer.story().forEach(step -> step.accept(gallery.view()));
    }

    private <T> HttpResponse<T> ask(String path, HttpResponse.BodyHandler<T> read, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(browser.at(path)).header("Accept-Encoding", "gzip");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HttpClient.newHttpClient().send(request.build(), read);
    }

    private static String coding(HttpResponse<?> answer) {
        return answer.headers().firstValue("Content-Encoding").orElse("identity");
    }

    private static byte[] unpacked(byte[] packed) throws IOException {
        try (InputStream text = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return text.readAllBytes();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {ROOT + "/manifest", "/app.js", "/style/base.css", "/index.html"})
    void shouldCompressText(String path) throws Exception {
        // Given
        byte[] plain = browser.get(path).body();

        // When
        HttpResponse<byte[]> answer = ask(path, BodyHandlers.ofByteArray());

        // Then
        assertThat(coding(answer)).isEqualTo("gzip");
        assertThat(answer.body().length).isLessThan(plain.length);
        assertThat(unpacked(answer.body())).isEqualTo(plain);
        assertThat(answer.headers().allValues("Vary").toString()).containsIgnoringCase("accept-encoding");
    }

    @Test
    void shouldKnowTheSameContentByTheSameTagInWhateverBytes() throws Exception {
        // Given
        String packed = ask(ROOT + "/manifest", BodyHandlers.ofByteArray())
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        String plain =
                browser.get(ROOT + "/manifest").headers().firstValue("ETag").orElseThrow();

        // When
        HttpResponse<byte[]> again = ask(ROOT + "/manifest", BodyHandlers.ofByteArray(), "If-None-Match", packed);

        // Then
        assertThat(packed).isEqualTo(plain).startsWith("W/");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void shouldLeavePicturesAsTheyAre() throws Exception {
        assertThat(coding(
                        ask("/api/photos/" + LIBRARY + "/" + id("beach-1") + "/thumbnail", BodyHandlers.discarding())))
                .isEqualTo("identity");
    }

    @Test
    void shouldTellLiveEventsAtOnce() throws Exception {
        // When
        HttpResponse<InputStream> answer = ask(ROOT + "/events", BodyHandlers.ofInputStream());

        // Then
        try (InputStream events = answer.body()) {
            assertThat(coding(answer)).isEqualTo("identity");
            assertThat((char) events.read()).isIn('d', 'i', 'e', ':');
        }
    }
}
