package dev.memorylane.gallery.api;

import static dev.memorylane.gallery.Records.LIBRARY;
import static dev.memorylane.gallery.Records.id;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.memorylane.gallery.Gallery;
import dev.memorylane.gallery.Summer;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SearchApiTest {
    private static final String ROOT = "/api/libraries/" + LIBRARY;

    @Inject
    Gallery gallery;

    @Inject
    Browser browser;

    @BeforeEach
    void fold() {
        Summer.story().forEach(step -> step.accept(gallery.view()));
    }

    @Test
    void shouldFindPhotosPageByPage() throws Exception {
        // Given
        String query = ROOT + "/search?q=name:beach%20role:pick";

        // When
        JsonNode page = browser.read(query);

        // Then
        assertThat(page.get("total").asInt()).isEqualTo(1);
        assertThat(page.at("/photos/0/id").asText()).isEqualTo(id("beach-1"));
        assertThat(page.get("note").isNull()).isTrue();
    }

    @Test
    void shouldSayThatThisProcessKnowsNoWords() throws Exception {
        // When
        JsonNode page = browser.read(ROOT + "/search?q=night");

        // Then
        assertThat(page.get("total").asInt()).isEqualTo(1);
        assertThat(page.get("note").asText()).contains("CLIP or SigLIP");
    }

    @Test
    void shouldSayThatSearchByExampleTakesMilvus() throws Exception {
        // When
        HttpResponse<byte[]> answer = browser.get(ROOT + "/search?like=" + id("beach-1"));

        // Then
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(browser.get(ROOT + "/search?like=nobody").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search?q=shade:red", "/search?limit=0", "/photos?cursor=x", "/photos?limit=9999"})
    void shouldSayWhatIsWrongWithAQuestion(String path) throws Exception {
        // When
        HttpResponse<byte[]> answer = browser.get(ROOT + path);

        // Then
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(Problem.JSON);
    }

    @ParameterizedTest
    @CsvSource({"/photos, 2", "/rejections, 1", "/windows/day:2026-05-02/scenes, 1", "/search?q=camera:canon, 1"})
    void shouldLinkToTheNextPage(String path, int limit) throws Exception {
        // When
        HttpResponse<byte[]> first = browser.get(ROOT + path + (path.contains("?") ? "&" : "?") + "limit=" + limit);
        String link = first.headers().firstValue("Link").orElseThrow();
        HttpResponse<byte[]> second = browser.get(link.substring(1, link.indexOf('>')));

        // Then
        assertThat(link).contains("rel=\"next\"").startsWith("</api/");
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(second.body()).isNotEqualTo(first.body());
    }

    @Test
    void shouldTellASheetInPagesOfWholeScenes() throws Exception {
        // When
        JsonNode first = browser.read(ROOT + "/windows/day:2026-05-02/sheet?photos=1");
        JsonNode second = browser.read(ROOT + "/windows/day:2026-05-02/sheet?photos=1&from="
                + first.get("next").asInt());

        // Then
        assertThat(first.at("/scenes/0/bursts/0/photos")).hasSize(2);
        assertThat(first.at("/scenes/0/bursts/0/kind").asText()).isEqualTo("look_alikes");
        assertThat(second.at("/scenes/0/bursts/0/photos/0/id").asText()).isEqualTo(id("night"));
        assertThat(second.get("next").isNull()).isTrue();
        assertThat(first.get("photos").asInt()).isEqualTo(3);
    }

    @Test
    void shouldTellAllThatIsKnownOfAPhoto() throws Exception {
        // When
        JsonNode photo = browser.read(ROOT + "/photos/" + id("beach-1"));

        // Then
        assertThat(photo.at("/card/camera").asText()).isEqualTo("Canon EOS R6");
        assertThat(photo.get("state").asText()).isEqualTo("embedded");
        assertThat(photo.get("windows")).hasSize(2);
    }

    @Test
    void shouldShowTheCoversOfAWindow() throws Exception {
        assertThat(browser.read(ROOT + "/windows").at("/0/covers")).hasSize(2);
    }
}
