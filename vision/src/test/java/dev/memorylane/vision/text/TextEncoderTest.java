package dev.memorylane.vision.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.memorylane.vision.ModelFiles;
import dev.memorylane.vision.ModelKey;
import dev.memorylane.vision.ModelLoadException;
import dev.memorylane.vision.ModelOptions;
import dev.memorylane.vision.Pooling;
import dev.memorylane.vision.Precision;
import dev.memorylane.vision.preprocess.Size;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextEncoderTest {
    private static final ModelOptions RAW = ModelOptions.DEFAULT.withNormalised(false);

    @ParameterizedTest
    @ValueSource(strings = {"clip", "clip-legacy", "siglip"})
    void shouldSplitTextsIntoTheTokensOfTheReference(String model) {
        // Given
        TextFixture fixture = TextFixture.of(model);
        List<String> texts = fixture.texts();
        try (TextEncoder encoder = TextEncoder.open(fixture.files(), RAW)) {
            for (int i = 0; i < texts.size(); i++) {
                // Then
                assertThat(encoder.ids(texts.get(i))).as(texts.get(i)).isEqualTo(fixture.ids(i));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"clip", "clip-legacy", "siglip"})
    void shouldComputeTheVectorsOfTheReference(String model) {
        // Given
        TextFixture fixture = TextFixture.of(model);
        List<String> texts = fixture.texts();
        try (TextEncoder encoder = TextEncoder.open(fixture.files(), RAW)) {
            for (int i = 0; i < texts.size(); i++) {
                // When
                float[] vector = encoder.embed(texts.get(i));

                // Then
                assertThat(vector).hasSize(encoder.dimension());
                assertThat(farthest(vector, fixture.row("features", i)))
                        .as(texts.get(i))
                        .isLessThanOrEqualTo(2e-5);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"clip", "siglip"})
    void shouldBringVectorsToLengthOneInTheImageSpace(String model) {
        // Given
        TextFixture fixture = TextFixture.of(model);
        List<String> texts = fixture.texts();
        try (TextEncoder encoder = TextEncoder.open(fixture.files(), ModelOptions.DEFAULT)) {
            for (int i = 0; i < texts.size(); i++) {
                // Then
                assertThat(farthest(encoder.embed(texts.get(i)), fixture.row("text_embeds", i)))
                        .isLessThanOrEqualTo(2e-5);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"clip, BF16, 0.999", "siglip, BF16, 0.999", "clip, INT8, 0.98", "siglip, INT8, 0.98"})
    void shouldPointTheSameWayAtEveryPrecision(String model, Precision precision, double least) {
        // Given
        TextFixture fixture = TextFixture.of(model);
        List<String> texts = fixture.texts();
        try (TextEncoder encoder = TextEncoder.open(fixture.files(), ModelOptions.DEFAULT.withPrecision(precision))) {
            for (int i = 0; i < texts.size(); i++) {
                // When
                float[] vector = encoder.embed(texts.get(i));

                // Then
                float[] expected = fixture.row("text_embeds", i);
                double cosine = IntStream.range(0, vector.length)
                        .mapToDouble(at -> (double) vector[at] * expected[at])
                        .sum();
                assertThat(cosine).as(texts.get(i)).isGreaterThan(least);
            }
        }
    }

    @Test
    void shouldGiveTheSameBitsFromManyThreads() {
        // Given
        TextFixture fixture = TextFixture.of("siglip");
        List<String> texts = fixture.texts();
        try (TextEncoder encoder = TextEncoder.open(fixture.files(), ModelOptions.DEFAULT)) {
            List<float[]> alone = texts.stream().map(encoder::embed).toList();

            // When
            List<float[]> together = IntStream.range(0, 40)
                    .parallel()
                    .mapToObj(i -> encoder.embed(texts.get(i % texts.size())))
                    .toList();

            // Then
            for (int i = 0; i < together.size(); i++) {
                assertThat(together.get(i)).isEqualTo(alone.get(i % texts.size()));
            }
        }
    }

    @Test
    void shouldTakeAnyTextWhatever() {
        // Given
        try (TextEncoder encoder = TextEncoder.open(TextFixture.of("clip").files(), ModelOptions.DEFAULT)) {
            for (String text : List.of(
                    "half a pair \ud83d",
                    "\u0000",
                    "😀".repeat(9_999),
                    "x".repeat(2_000_000),
                    "<|endoftext|> <|startoftext|>")) {
                // Then
                assertThat(encoder.embed(text)).hasSize(encoder.dimension());
            }
        }
    }

    @Test
    void shouldKnowWhichPicturesItsTextsComparesWith() {
        // Given
        Size size = new Size(16, 16);
        try (TextEncoder encoder = TextEncoder.open(TextFixture.of("clip").files(), ModelOptions.DEFAULT)) {
            String revision = encoder.revision();

            // Then
            assertThat(encoder.comparesWith(key(revision, Pooling.HEAD, size))).isTrue();
            assertThat(encoder.comparesWith(key(revision, Pooling.CLS, size))).isFalse();
            assertThat(encoder.comparesWith(key("0123456789ab", Pooling.HEAD, size)))
                    .isFalse();
        }
    }

    @Test
    void shouldSayThatTheTokenizerIsMissing(@TempDir Path dir) throws Exception {
        // Given
        TextFixture.of("siglip").copyTo(dir);
        Files.delete(dir.resolve("tokenizer.json"));

        // Then
        assertThatThrownBy(() -> TextEncoder.open(ModelFiles.folder(dir, "google/siglip"), ModelOptions.DEFAULT))
                .isInstanceOf(ModelLoadException.class)
                .hasMessageContaining("google/siglip")
                .hasMessageContaining("tokenizer.json")
                .hasMessageContaining("spiece.model");
    }

    @Test
    void shouldSayThatTheTokenizerIsBroken(@TempDir Path dir) throws Exception {
        // Given
        TextFixture.of("siglip").copyTo(dir);
        Files.writeString(dir.resolve("tokenizer.json"), "{\"version\": \"1.0\"}");

        // Then
        assertThatThrownBy(() -> TextEncoder.open(ModelFiles.folder(dir), ModelOptions.DEFAULT))
                .isInstanceOf(ModelLoadException.class)
                .hasMessageContaining("tokenizer.json cannot be used");
    }

    @Test
    void shouldSayThatTheTokenizerIsOfAnotherModel(@TempDir Path dir) throws Exception {
        // Given
        TextFixture.of("clip").copyTo(dir);
        Path config = dir.resolve("config.json");
        Files.writeString(config, Files.readString(config).replaceAll("\"eos_token_id\": \\d+", "\"eos_token_id\": 7"));

        // Then
        try (TextEncoder encoder = TextEncoder.open(ModelFiles.folder(dir), ModelOptions.DEFAULT)) {
            assertThatThrownBy(() -> encoder.embed("a dog"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("eos_token_id 7");
        }
    }

    @Test
    void shouldSayThatAModelHasNoTextTower() {
        assertThatThrownBy(() -> TextEncoder.open(ModelFiles.shipped(), ModelOptions.DEFAULT))
                .isInstanceOf(ModelLoadException.class)
                .hasMessageContaining("model_type vit")
                .hasMessageContaining("no text tower");
    }

    @Test
    void shouldRefuseAPoolingThatTextsDoNotHave() {
        assertThatThrownBy(() -> TextEncoder.open(
                        TextFixture.of("clip").files(), ModelOptions.DEFAULT.withPooling(Pooling.MEAN)))
                .isInstanceOf(ModelLoadException.class)
                .hasMessageContaining("pooling mean");
    }

    private static ModelKey key(String revision, Pooling pooling, Size size) {
        return new ModelKey("clip", revision, pooling, size.height(), size.width(), Precision.F32, true);
    }

    static double farthest(float[] actual, float[] expected) {
        assertThat(actual).hasSameSizeAs(expected);
        double farthest = 0;
        for (int i = 0; i < actual.length; i++) {
            farthest = Math.max(farthest, Math.abs(actual[i] - expected[i]));
        }
        return farthest;
    }
}
