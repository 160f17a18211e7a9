package dev.memorylane.gallery.api;

import static dev.memorylane.gallery.Records.LIBRARY;
import static dev.memorylane.gallery.Records.id;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.memorylane.gallery.Gallery;
import dev.memorylane.gallery.Summer;
import dev.memorylane.gallery.plots.PaintedVectors;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What plots are drawn from, over HTTP. */
@QuarkusTest
class PlotsApiTest {
    private static final String PLOTS = "/api/libraries/" + LIBRARY + "/plots";
    private static final String DAY = "?window=day:" + Summer.DAY;
    private static final int ACCEPTED = 202;

    @Inject
    Gallery gallery;

    @Inject
    Browser browser;

    @Inject
    PaintedVectors vectors;

    @BeforeEach
    void fold() {
        Summer.story().forEach(step -> step.accept(gallery.view()));
    }

    @AfterEach
    void comeBack() {
        vectors.goAway(false);
        vectors.waitFor(new CountDownLatch(0));
    }

    private HttpResponse<byte[]> made(String path) throws Exception {
        HttpResponse<byte[]> answer = browser.get(path);
        while (answer.statusCode() == ACCEPTED) {
            assertThat(answer.headers().firstValue("Retry-After")).contains("1");
            Thread.sleep(20);
            answer = browser.get(path);
        }
        return answer;
    }

    @Test
    void shouldTellTheSweepItsReasonAndTheSizesOfClusters() throws Exception {
        // When
        JsonNode plot = browser.read(PLOTS + "/clusters" + DAY);

        // Then
        assertThat(plot.at("/sweep/1/silhouette").asDouble()).isEqualTo(0.41);
        assertThat(plot.at("/chosen/words").asText()).isNotBlank();
        assertThat(plot.at("/bursts").asInt()).isEqualTo(2);
        assertThat(plot.at("/sizes/0/photos").asInt()).isEqualTo(2);
        assertThat(plot.at("/sizes/0/cover/id").asText()).isEqualTo(id("beach-1"));
        assertThat(browser.get(PLOTS + "/clusters").statusCode()).isEqualTo(400);
        assertThat(browser.get(PLOTS + "/clusters?window=day:1999-01-01").statusCode())
                .isEqualTo(404);
    }

    @Test
    void shouldTellHoursAndPlacesOfALibraryAndOfAWindow() throws Exception {
        // When
        JsonNode hours = browser.read(PLOTS + "/hours");
        JsonNode places = browser.read(PLOTS + "/places" + DAY);

        // Then
        assertThat(hours.at("/hours/0/from").asText()).isEqualTo("2026-05-02T12:00");
        assertThat(hours.at("/hours/0/photos").asInt()).isEqualTo(2);
        assertThat(places.get("places")).isEmpty();
        assertThat(places.get("without").asInt()).isEqualTo(3);
    }

    @Test
    void shouldMakeAMapBehindTheRequestAndKnowItByItsTag() throws Exception {
        // Given
        CountDownLatch gate = new CountDownLatch(1);
        vectors.waitFor(gate);
        String path = PLOTS + "/looks" + DAY;

        // When
        HttpResponse<byte[]> first = browser.get(path);
        gate.countDown();
        HttpResponse<byte[]> made = made(path);

        // Then
        assertThat(first.statusCode()).isIn(ACCEPTED, 200);
        JsonNode plot = browser.json.readTree(made.body());
        assertThat(plot.get("state").asText()).isEqualTo("made");
        assertThat(plot.get("points")).hasSize(3);
        assertThat(plot.get("photos").asInt()).isEqualTo(3);
        String tag = made.headers().firstValue("ETag").orElseThrow();
        assertThat(browser.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    @Test
    void shouldSayThatTheMapTakesMilvus() throws Exception {
        // Given
        vectors.goAway(true);

        // When
        HttpResponse<byte[]> answer = made(PLOTS + "/looks" + DAY);

        // Then
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(browser.json.readTree(answer.body()).get("detail").asText())
                .contains("Milvus", "comes once it does");
    }
}
