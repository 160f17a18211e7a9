package dev.memorylane.vision.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.memorylane.vision.Analysis;
import dev.memorylane.vision.ModelFiles;
import dev.memorylane.vision.ModelLoadException;
import dev.memorylane.vision.ModelOptions;
import dev.memorylane.vision.Orientation;
import dev.memorylane.vision.PhotoAnalyzer;
import dev.memorylane.vision.Pictures;
import dev.memorylane.vision.Pooling;
import dev.memorylane.vision.Precision;
import dev.memorylane.vision.decode.OpenCv;
import dev.memorylane.vision.model.safetensors.SafeTensors;
import dev.memorylane.vision.model.safetensors.TensorView;
import dev.memorylane.vision.preprocess.ColourTokens;
import dev.memorylane.vision.preprocess.ModelInput;
import dev.memorylane.vision.preprocess.PixelTensor;
import dev.memorylane.vision.preprocess.Size;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Against the hidden states that transformers computed for a picture (written by {@code vision/parity/imagegpt.py}). */
class ImageGptTest {
    private static final double F32 = 2e-5;
    private static final Path FIXTURES = Path.of("src/test/resources/dev/memorylane/vision/model/families");
    private static final Path TINY = FIXTURES.resolve("imagegpt");

    @ParameterizedTest
    @CsvSource({"imagegpt, 1", "imagegpt, 2", "imagegpt, 3", "imagegpt, 4", "imagegpt-scaled, 2", "imagegpt-scaled, 4"})
    void shouldComputeTheHiddenStateOfALayer(String fixture, int layer) {
        // Given
        Path dir = FIXTURES.resolve(fixture);
        Map<String, TensorView> reference = reference(dir);
        try (VisionModel model = open(dir, ModelOptions.DEFAULT.withLayer(layer))) {
            // When
            ModelInput input = model.preprocessing().apply(Pictures.ramps(223, 157));

            // Then
            assertThat(ids(input)).isEqualTo(reference.get("ids").toArray());
            assertThat(Reference.farthest(
                            model.tokens(input).values(),
                            reference.get("layer" + layer).toArray()))
                    .isLessThanOrEqualTo(F32);
            assertThat(Reference.farthest(
                            model.attention(input).values(),
                            reference.get("attention" + layer).toArray()))
                    .isLessThanOrEqualTo(F32);
        }
    }

    @Test
    void shouldTakeTheMeanOfTheMiddleLayerUnlessTold() {
        // Given
        float[] middle = reference(TINY).get("layer2").toArray();
        try (VisionModel model = open(TINY, ModelOptions.DEFAULT.withNormalised(false));
                VisionModel told =
                        open(TINY, ModelOptions.DEFAULT.withNormalised(false).withLayer(2));
                VisionModel last = open(TINY, ModelOptions.DEFAULT.withLayer(4))) {
            // When
            float[] embedding = model.embedding(model.preprocessing().apply(Pictures.ramps(223, 157)));

            // Then
            double[] mean = new Tokens(middle, 16, 0).pooled(Pooling.MEAN);
            for (int i = 0; i < mean.length; i++) {
                assertThat((double) embedding[i]).isCloseTo(mean[i], within(F32));
            }
            assertThat(model.key().text()).endsWith(":mean:8x8:f32:raw");
            assertThat(told.key()).isEqualTo(model.key());
            assertThat(last.key().text()).endsWith(":mean:8x8:f32:layer4");
        }
    }

    @ParameterizedTest
    @CsvSource({"BF16, 0.999", "INT8, 0.99"})
    void shouldPointTheSameWayAtEveryPrecision(Precision precision, double least) {
        // Given
        try (VisionModel exact = open(TINY, ModelOptions.DEFAULT);
                VisionModel model = open(TINY, ModelOptions.DEFAULT.withPrecision(precision))) {
            ModelInput input = model.preprocessing().apply(Pictures.ramps(223, 157));

            // When
            float[] one = model.embedding(input);
            float[] other = exact.embedding(input);

            // Then
            double cosine = 0;
            for (int i = 0; i < one.length; i++) {
                cosine += (double) one[i] * other[i];
            }
            assertThat(cosine).isGreaterThan(least);
        }
    }

    @Test
    void shouldPutAllPixelsInARowIfAskedTo() {
        try (VisionModel model = open(TINY, ModelOptions.DEFAULT.withPooling(Pooling.CONCAT))) {
            assertThat(model.dimension()).isEqualTo(64 * 16);
            assertThat(model.embedding(model.preprocessing().apply(Pictures.ramps(10, 10))))
                    .hasSize(64 * 16);
        }
    }

    @Test
    void shouldEmbedAWholePhoto() {
        try (PhotoAnalyzer analyzer = PhotoAnalyzer.open(ModelFiles.folder(TINY), ModelOptions.DEFAULT)) {
            // Given
            byte[] jpeg = OpenCv.encodeJpeg(Pictures.scene(640, 480, 1), 90);

            // When
            Analysis analysis = analyzer.analyze(jpeg, Orientation.UPRIGHT);

            // Then
            assertThat(analysis).isInstanceOfSatisfying(Analysis.Analyzed.class, photo -> {
                float[] embedding = photo.embedding();
                assertThat(embedding).hasSize(16).hasSize(analyzer.dimension());
                assertThat(Embeddings.of(embedding, true)).containsExactly(embedding, within(1e-6f));
            });
        }
    }

    @Test
    void shouldSayWhatCannotBeHad() {
        assertThatThrownBy(() -> open(TINY, ModelOptions.DEFAULT.withLayer(5)))
                .isInstanceOf(ModelLoadException.class)
                .hasMessageContaining("layers 1 to 4");
        assertThatThrownBy(() -> open(TINY, ModelOptions.DEFAULT.withPooling(Pooling.CLS)))
                .isInstanceOf(ModelLoadException.class)
                .hasMessageContaining("pooling cls");
        assertThatThrownBy(() -> open(TINY, ModelOptions.DEFAULT.withInputSize(new Size(16, 16))))
                .isInstanceOf(ModelLoadException.class)
                .hasMessageContaining("8x8 pixels and no others");
        assertThatThrownBy(() -> open(FIXTURES.resolve("vit"), ModelOptions.DEFAULT.withLayer(1)))
                .isInstanceOf(ModelLoadException.class)
                .hasMessageContaining("imagegpt only");
    }

    @Test
    void shouldTakeInColoursOnly() {
        try (VisionModel model = open(TINY, ModelOptions.DEFAULT)) {
            assertThatThrownBy(() -> model.tokens(new PixelTensor(new float[3], 1, 1)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("colours");
        }
    }

    static Stream<Path> published() throws IOException {
        return Files.list(Path.of(System.getProperty("parity.imagegpt"))).sorted();
    }

    /** {@code python vision/parity/imagegpt.py full NAME DIR}, then {@code -Dparity.imagegpt=DIR}. */
    @ParameterizedTest
    @MethodSource("published")
    @EnabledIfSystemProperty(named = "parity.imagegpt", matches = ".+")
    void shouldComputeTheMiddleLayerAtPublishedSize(Path dir) {
        // Given
        Map<String, TensorView> reference = reference(dir);
        String layer = reference.keySet().stream()
                .filter(name -> name.startsWith("layer"))
                .findFirst()
                .orElseThrow();
        try (VisionModel model = open(dir, ModelOptions.DEFAULT)) {
            // When
            ModelInput input = model.preprocessing().apply(Pictures.ramps(223, 157));
            float[] tokens = model.tokens(input).values();

            // Then
            float[] expected = reference.get(layer).toArray();
            double farthest = Reference.farthest(tokens, expected);
            System.out.printf("%-20s %s, max |difference| %.1e%n", dir.getFileName(), layer, farthest);
            assertThat(ids(input)).isEqualTo(reference.get("ids").toArray());
            assertThat(farthest).isLessThanOrEqualTo(F32);
        }
    }

    private static VisionModel open(Path dir, ModelOptions options) {
        return VisionModel.open(ModelFiles.folder(dir), options);
    }

    private static float[] ids(ModelInput input) {
        int[] ids = ((ColourTokens) input).ids();
        float[] values = new float[ids.length];
        for (int i = 0; i < ids.length; i++) {
            values[i] = ids[i];
        }
        return values;
    }

    private static Map<String, TensorView> reference(Path dir) {
        try {
            byte[] bytes = Files.readAllBytes(dir.resolve("reference.safetensors"));
            return SafeTensors.read(MemorySegment.ofArray(bytes)).tensors();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
