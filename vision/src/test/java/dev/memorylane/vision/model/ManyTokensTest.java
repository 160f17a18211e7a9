package dev.memorylane.vision.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.vision.Pooling;
import dev.memorylane.vision.model.torchscript.Kernel;
import dev.memorylane.vision.model.torchscript.TorchEncoder;
import dev.memorylane.vision.preprocess.Size;
import java.lang.foreign.Arena;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From 400 tokens on attention is computed in parts: the result must not show it. */
class ManyTokensTest {
    @ParameterizedTest
    @ValueSource(ints = {152, 160, 184, 272})
    void shouldAttendInPartsAsInOne(int edge) {
        // Given
        ModelFolder folder = new ModelFolder(Reference.tiny("vit").files());
        Size size = new Size(edge, edge + 8);

        // When
        float[] parts = hidden(folder, size, Kernel.F32_ONEDNN);
        float[] whole = hidden(folder, size, Kernel.F32_ATEN);

        // Then
        assertThat(parts).hasSize(32 * (1 + (edge / 8) * (edge / 8 + 1)));
        assertThat(Reference.farthest(parts, whole)).isLessThanOrEqualTo(1e-5);
    }

    private static float[] hidden(ModelFolder folder, Size size, Kernel kernel) {
        Architecture vit = Architecture.of(folder.config());
        try (Arena arena = Arena.ofConfined()) {
            var weights = vit.weights(Pooling.CLS).select(folder.weights(arena).tensors());
            try (TorchEncoder encoder = TorchEncoder.load(vit.script(), weights, kernel)) {
                return encoder.run("tokens", vit.input(Reference.picture(size))).values();
            }
        }
    }
}
