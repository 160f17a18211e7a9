package dev.memorylane.gallery.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code docs/openapi.yaml} is kept; {@code -Dopenapi.write=true} writes it anew from what is served. */
@QuarkusTest
class OpenApiTest {
    private static final Path DOCUMENT = Path.of("../docs/openapi.yaml");

    @Inject
    Browser browser;

    private final ObjectMapper yaml = new ObjectMapper(new YAMLFactory());

    @Test
    void shouldServeAllThatTheDocumentPromises() throws Exception {
        // Given
        byte[] text = browser.get("/q/openapi").body();
        if (Boolean.getBoolean("openapi.write")) {
            Files.write(DOCUMENT, text);
        }

        // When
        JsonNode served = yaml.readTree(text);
        JsonNode promised = yaml.readTree(Files.readAllBytes(DOCUMENT));

        // Then
        assertThat(promised.get("paths").properties()).isNotEmpty().allSatisfy(path -> assertThat(
                        served.get("paths").get(path.getKey()))
                .as(path.getKey())
                .isEqualTo(path.getValue()));
        assertThat(promised.at("/components/schemas").properties()).isNotEmpty().allSatisfy(schema -> assertThat(
                        served.at("/components/schemas").get(schema.getKey()))
                .as(schema.getKey())
                .isEqualTo(schema.getValue()));
    }

    @Test
    void shouldSayInWordsWhatEveryPromisedAddressIsFor() throws Exception {
        // When
        JsonNode promised = yaml.readTree(Files.readAllBytes(DOCUMENT));

        // Then
        assertThat(promised.get("paths").properties())
                .allSatisfy(path -> path.getValue().properties().forEach(method -> assertThat(
                                method.getValue().has("summary"))
                        .as(method.getKey() + " " + path.getKey())
                        .isTrue()));
    }

    @Test
    void shouldSayWhatMustBeSentAndWhatAlwaysComes() throws Exception {
        // When
        JsonNode schemas = yaml.readTree(browser.get("/q/openapi").body()).at("/components/schemas");

        // Then
        assertThat(texts(schemas.at("/Item/required"))).containsExactly("id", "kind", "subject");
        assertThat(texts(schemas.at("/Item/properties/kind/enum"))).contains("keep", "target_count");
        assertThat(texts(schemas.at("/Saying/properties/label/enum"))).contains("red", "none");
        assertThat(schemas.at("/Saying/properties/rating/minimum").asInt()).isEqualTo(-1);
        assertThat(schemas.at("/Batch/properties/decisions/maxItems").asInt()).isEqualTo(1_000);
        assertThat(schemas.at("/Item/properties").has("wellNamed")).isFalse();
        assertThat(texts(schemas.at("/PhotoHit/required")))
                .contains("id", "files", "w")
                .doesNotContain("label");
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asText).toList();
    }
}
