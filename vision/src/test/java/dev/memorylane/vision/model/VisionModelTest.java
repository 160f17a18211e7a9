package dev.memorylane.vision.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import dev.memorylane.vision.ModelFiles;
import dev.memorylane.vision.ModelLoadException;
import dev.memorylane.vision.ModelOptions;
import dev.memorylane.vision.Pictures;
import dev.memorylane.vision.Pooling;
import dev.memorylane.vision.Precision;
import dev.memorylane.vision.preprocess.Size;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class VisionModelTest {
    @TempDir
    private Path dir;

    @ParameterizedTest
    @ValueSource(strings = {"F16", "BF16"})
    void shouldComputeTheSameFromHalfPrecisionFiles(String elementType) {
        // Given
        Path whole = new TinyVit().write(dir.resolve("whole"));
        Path half = new TinyVit().stored(elementType).write(dir.resolve("half"));

        // Then
        assertThat(hidden(half)).isEqualTo(hidden(whole));
    }

    @Test
    void shouldPassOverPoolerAndClassifierAndThePrefixOfAModelWithAHead() {
        // Given
        Path bare = new TinyVit().write(dir.resolve("bare"));
        Path headed = new TinyVit()
                .prefixed("vit.")
                .with("pooler.dense.weight", 16L, 16L)
                .with("pooler.dense.bias", 16L)
                .with("embeddings.mask_token", 1L, 1L, 16L)
                .write(dir.resolve("headed"));

        // Then
        assertThat(hidden(headed)).isEqualTo(hidden(bare));
    }

    @Test
    void shouldComputeTheSameFromShards() {
        // Given
        Path whole = new TinyVit().write(dir.resolve("whole"));
        Path sharded = new TinyVit().writeSharded(dir.resolve("sharded"));

        // Then
        assertThat(hidden(sharded)).isEqualTo(hidden(whole));
        assertThat(revision(sharded)).matches("[0-9a-f]{12}").isNotEqualTo(revision(whole));
    }

    @ParameterizedTest
    @ValueSource(strings = {"model-00001-of-00002.safetensors", "../model.safetensors", ""})
    void shouldRefuseAnIndexThatLeadsAstray(String file) throws IOException {
        // Given
        Path sharded = new TinyVit().writeSharded(dir.resolve("sharded"));
        Files.writeString(
                sharded.resolve("model.safetensors.index.json"),
                "{\"weight_map\": {\"layernorm.gain\": \"" + file + "\"}}");

        // Then
        assertThatThrownBy(() -> VisionModel.open(ModelFiles.folder(sharded), ModelOptions.DEFAULT))
                .isInstanceOf(ModelLoadException.class)
                .hasMessageContainingAll("sharded", "model.safetensors.index.json", "layernorm.gain");
    }

    @Test
    void shouldNameTheShardThatIsMissing() throws IOException {
        // Given
        Path sharded = new TinyVit().writeSharded(dir.resolve("sharded"));
        Files.delete(sharded.resolve("model-00002-of-00002.safetensors"));

        // Then
        assertThatThrownBy(() -> VisionModel.open(ModelFiles.folder(sharded), ModelOptions.DEFAULT))
                .isInstanceOf(ModelLoadException.class)
                .hasMessageContaining("model-00002-of-00002.safetensors");
    }

    @Test
    void shouldNameAModelByItsFolderAndTheHashOfItsWeights() {
        // Given
        Path folder = new TinyVit().write(dir.resolve("my tiny@vit"));

        // When
        try (VisionModel model = VisionModel.open(ModelFiles.folder(folder), ModelOptions.DEFAULT)) {
            // Then
            assertThat(model.key().id()).isEqualTo("my-tiny-vit");
            assertThat(model.key().revision()).matches("[0-9a-f]{12}");
            assertThat(model.dimension()).isEqualTo(16);
        }
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                refusal("another family", new TinyVit().config("model_type", "swin"), "model_type", "swin", "vit"),
                refusal("another activation", new TinyVit().config("hidden_act", "relu"), "hidden_act", "relu"),
                refusal("odd heads", new TinyVit().config("num_attention_heads", 3), "num_attention_heads 3", "16"),
                refusal("odd input", new TinyVit().config("image_size", 33), "32x32", "33x33"),
                refusal("another input", new TinyVit().preprocessor("{\"size\": 64}"), "64x64", "32x32"),
                refusal("missing key", new TinyVit().without("layernorm.bias"), "lack layernorm.bias", "[16]"),
                refusal("another shape", new TinyVit().with("layernorm.bias", 17L), "layernorm.bias", "[17]", "[16]"),
                refusal("left-over key", new TinyVit().with("layer_scale1.lambda1", 16L), "layer_scale1.lambda1"),
                refusal("integers", new TinyVit().stored("I64"), "I64", "F32, F16 and BF16"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void shouldRefuseAModelInWords(TinyVit model, String[] words) {
        // Given
        ModelFiles files = ModelFiles.folder(model.write(dir.resolve("broken")));

        // Then
        assertThatThrownBy(() -> VisionModel.open(files, ModelOptions.DEFAULT))
                .isInstanceOf(ModelLoadException.class)
                .hasMessageContaining("broken")
                .hasMessageContainingAll(words);
    }

    static Stream<Arguments> impossibilities() {
        return Stream.of(
                argumentSet("a head", ModelOptions.DEFAULT.withPooling(Pooling.HEAD), "lack pooler.dense.weight"),
                argumentSet("a precision of GPUs", ModelOptions.DEFAULT.withPrecision(Precision.F16), "f16"),
                argumentSet(
                        "half a patch",
                        ModelOptions.DEFAULT.withInputSize(new Size(32, 40)),
                        "32x40 is no multiple of the patch of 16 pixels; the nearest that fit are 32x32 and 32x48"));
    }

    @ParameterizedTest
    @MethodSource("impossibilities")
    void shouldRefuseInWordsWhatAModelCannotDo(ModelOptions options, String words) {
        // Given
        ModelFiles files = ModelFiles.folder(new TinyVit().write(dir.resolve("some")), "someone/tiny");

        // Then
        assertThatThrownBy(() -> VisionModel.open(files, options))
                .isInstanceOf(ModelLoadException.class)
                .hasMessageContainingAll("someone/tiny", words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"config.json", "preprocessor_config.json", "model.safetensors"})
    void shouldNameTheFileThatIsMissing(String name) throws IOException {
        // Given
        Path folder = new TinyVit().write(dir.resolve("partial"));
        Files.delete(folder.resolve(name));

        // Then
        assertThatThrownBy(() -> VisionModel.open(ModelFiles.folder(folder), ModelOptions.DEFAULT))
                .isInstanceOf(ModelLoadException.class)
                .hasMessageContainingAll("partial", name, "as published");
    }

    @Test
    void shouldSayThatAFileWasCutOff() throws IOException {
        // Given
        Path weights = new TinyVit().write(dir.resolve("cut")).resolve("model.safetensors");
        byte[] bytes = Files.readAllBytes(weights);
        Files.write(weights, java.util.Arrays.copyOf(bytes, bytes.length / 2));

        // Then
        assertThatThrownBy(() -> VisionModel.open(ModelFiles.folder(dir.resolve("cut")), ModelOptions.DEFAULT))
                .isInstanceOf(ModelLoadException.class)
                .hasMessageContainingAll("cut off", "Fetch the file again");
    }

    private static Arguments refusal(String name, TinyVit model, String... words) {
        return argumentSet(name, model, words);
    }

    private static String revision(Path folder) {
        try (VisionModel model = VisionModel.open(ModelFiles.folder(folder), ModelOptions.DEFAULT)) {
            return model.key().revision();
        }
    }

    private static float[] hidden(Path folder) {
        try (VisionModel model = VisionModel.open(ModelFiles.folder(folder), ModelOptions.DEFAULT)) {
            return model.tokens(model.preprocessing().apply(Pictures.scene(64, 64, 1)))
                    .values();
        }
    }
}
