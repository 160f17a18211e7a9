package dev.memorylane.vision.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import ai.djl.engine.EngineException;
import dev.memorylane.vision.Pooling;
import dev.memorylane.vision.model.safetensors.TensorView;
import dev.memorylane.vision.model.torchscript.Kernel;
import dev.memorylane.vision.model.torchscript.TorchEncoder;
import dev.memorylane.vision.preprocess.Size;
import java.lang.foreign.Arena;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From 200 tokens on attention is computed in parts, and most softmaxes without their largest score: nothing may show it. */
class ManyTokensTest {
    @ParameterizedTest
    @ValueSource(ints = {152, 160, 184, 272})
    void shouldAttendInPartsAsInOne(int edge) {
        // Given
        ModelFolder folder = new ModelFolder(Reference.tiny("vit").files());
        Size size = new Size(edge, edge + 8);

        // When
        float[] parts = hidden(folder, size, Kernel.F32_ONEDNN, 1);
        float[] whole = hidden(folder, size, Kernel.F32_ATEN, 1);

        // Then
        assertThat(parts).hasSize(32 * (1 + (edge / 8) * (edge / 8 + 1)));
        assertThat(Reference.farthest(parts, whole)).isLessThanOrEqualTo(1e-5);
    }

    /** In bfloat16 scores of thousands are far apart, so another token may win: that numbers come out is the point. */
    @ParameterizedTest
    @CsvSource({"F32_ONEDNN, 0.999", "BF16_ONEDNN, 0", "BF16_ATEN, 0"})
    void shouldBearScoresWhosePowersNoNumberHolds(Kernel kernel, double leastCosine) {
        // Given
        ModelFolder folder = new ModelFolder(Reference.tiny("vit").files());
        Size size = new Size(152, 160);

        // When
        float[] hidden = hidden(folder, size, kernel, 1e5f);
        float[] expected = hidden(folder, size, Kernel.F32_ATEN, 1e5f);

        // Then
        assertThat(Reference.leastCosine(hidden, expected, 32)).isGreaterThan(leastCosine);
    }

    /** With all scores of the first block times a factor. */
    private static float[] hidden(ModelFolder folder, Size size, Kernel kernel, float factor) {
        Architecture vit = Architecture.of(folder.config());
        try (Arena arena = Arena.ofConfined()) {
            Map<String, TensorView> weights = new LinkedHashMap<>(
                    vit.weights(Pooling.CLS).select(folder.weights(arena).tensors()));
            weights.put("layers.0.attn.scale", TensorView.of(factor));
            try (TorchEncoder encoder = loaded(vit, weights, kernel)) {
                return encoder.run("tokens", vit.input(Reference.picture(size))).values();
            }
        }
    }

    private static TorchEncoder loaded(Architecture vit, Map<String, TensorView> weights, Kernel kernel) {
        try {
            return TorchEncoder.load(vit.script(), weights, kernel);
        } catch (EngineException lacking) {
            assumeFalse(lacking.getMessage().contains("needs the cpu support"), "This processor has no " + kernel);
            throw lacking;
        }
    }
}
