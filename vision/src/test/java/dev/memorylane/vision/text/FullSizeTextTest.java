package dev.memorylane.vision.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.vision.ModelOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Against transformers at the published sizes, with random weights: {@code python vision/parity/text.py full DIR}, then
 * {@code mvn -pl vision test -Dtest=FullSizeTextTest -Dparity.text=DIR}. Prints a line of the table for each model.
 */
@EnabledIfSystemProperty(named = "parity.text", matches = ".+")
class FullSizeTextTest {
    static Stream<Path> models() throws IOException {
        return Files.list(Path.of(System.getProperty("parity.text"))).sorted();
    }

    @ParameterizedTest
    @MethodSource("models")
    void shouldComputeTheVectorsOfTheReference(Path dir) {
        // Given
        TextFixture fixture = TextFixture.at(dir);
        List<String> texts = fixture.texts();
        ModelOptions raw = ModelOptions.DEFAULT.withNormalised(false);
        double farthest = 0;
        double largest = 0;
        try (TextEncoder encoder = TextEncoder.open(fixture.files(), raw)) {
            for (int i = 0; i < texts.size(); i++) {
                // When
                float[] vector = encoder.embed(texts.get(i));

                // Then
                assertThat(encoder.ids(texts.get(i))).isEqualTo(fixture.ids(i));
                farthest = Math.max(farthest, TextEncoderTest.farthest(vector, fixture.row("features", i)));
                for (float value : vector) {
                    largest = Math.max(largest, Math.abs(value));
                }
            }
        }
        System.out.printf(
                "%-28s %d texts, max |difference| %.1e, max |value| %.2f%n",
                dir.getFileName(), texts.size(), farthest, largest);
        assertThat(farthest).isLessThanOrEqualTo(2e-5);
    }
}
