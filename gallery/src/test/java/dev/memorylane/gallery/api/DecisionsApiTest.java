package dev.memorylane.gallery.api;

import static dev.memorylane.gallery.Records.LIBRARY;
import static dev.memorylane.gallery.Records.id;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.memorylane.gallery.Gallery;
import dev.memorylane.gallery.Summer;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DecisionsApiTest {
    private static final String DECISIONS = "/api/libraries/" + LIBRARY + "/decisions";

    @Inject
    Gallery gallery;

    @Inject
    Browser browser;

    @BeforeEach
    void fold() {
        Summer.story().forEach(step -> step.accept(gallery.view()));
    }

    @Test
    void shouldWriteABatchAndTellWhatOfItMakesNoSense() throws Exception {
        // When
        JsonNode results =
                batch(item("keep", id("beach-1"), Instant.now(), false), item("keep", "nobody", Instant.now(), false));

        // Then
        assertThat(outcomes(results)).containsExactly("written", "refused");
        assertThat(results.get(1).get("why").asText()).contains("There is no photo nobody");
        assertThat(holding("keep", "beach-1")).isTrue();
    }

    @Test
    void shouldLetTheLaterWordWinWhicheverArrivesFirst() throws Exception {
        // Given
        Instant pressed = Instant.now();
        batch(item("reject", id("beach-2"), pressed.plusMillis(1), true));

        // When
        JsonNode late = batch(item("reject", id("beach-2"), pressed.minusSeconds(3_600), false));

        // Then
        assertThat(outcomes(late)).containsExactly("superseded");
        assertThat(holding("reject", "beach-2")).isFalse();
    }

    @Test
    void shouldTakeTheSameActSentAgainForOne() throws Exception {
        // Given
        String keep = item("pin", id("night"), Instant.now(), false);
        batch(keep);
        batch(item("pin", id("night"), Instant.now(), true));

        // When
        JsonNode again = batch(keep);

        // Then
        assertThat(outcomes(again)).containsExactly("written");
        assertThat(holding("pin", "night")).isFalse();
    }

    @Test
    void shouldPutRightAClockThatIsWrong() throws Exception {
        // Given
        Instant wrong = Instant.now().minus(Duration.ofDays(400));
        batch(item("pin", id("beach-1"), Instant.now(), true));

        // When
        JsonNode results = browser.post(
                        DECISIONS + "/batch",
                        "{\"sentAt\":\"%s\",\"who\":\"Ada\",\"decisions\":[%s]}"
                                .formatted(wrong, item("pin", id("beach-1"), wrong, false)))
                .get("results");

        // Then
        assertThat(outcomes(results)).containsExactly("written");
        assertThat(holding("pin", "beach-1")).isTrue();
    }

    @Test
    void shouldListWhatWasUndoneToWhoAsksForAll() throws Exception {
        // Given
        batch(item("pin", id("beach-2"), Instant.now(), true));

        // When
        JsonNode holding = browser.read(DECISIONS);
        JsonNode all = browser.read(DECISIONS + "?all=true");

        // Then
        assertThat(holding.valueStream()).allMatch(said -> said.get("active").asBoolean());
        assertThat(all.valueStream()).anyMatch(said -> !said.get("active").asBoolean());
    }

    private boolean holding(String kind, String photo) throws Exception {
        return browser.read(DECISIONS)
                .valueStream()
                .anyMatch(said -> said.get("kind").asText().equalsIgnoreCase(kind)
                        && said.get("subject").asText().equals(id(photo)));
    }

    private static java.util.stream.Stream<String> outcomes(JsonNode results) {
        return results.valueStream().map(one -> one.get("outcome").asText());
    }

    private JsonNode batch(String... items) throws Exception {
        return browser.post(DECISIONS + "/batch", "{\"decisions\":[%s]}".formatted(String.join(",", items)))
                .get("results");
    }

    private static String item(String kind, String subject, Instant at, boolean undo) {
        return "{\"id\":\"%s\",\"at\":\"%s\",\"kind\":\"%s\",\"subject\":\"%s\",\"undo\":%s}"
                .formatted(UUID.randomUUID(), at, kind, subject, undo);
    }
}
