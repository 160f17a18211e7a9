package dev.memorylane.gallery.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
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
}
