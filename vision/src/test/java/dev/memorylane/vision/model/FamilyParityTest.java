package dev.memorylane.vision.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.vision.ModelOptions;
import dev.memorylane.vision.Pooling;
import dev.memorylane.vision.Precision;
import dev.memorylane.vision.attention.AttentionMaps;
import dev.memorylane.vision.model.torchscript.CpuFeatures;
import dev.memorylane.vision.preprocess.Size;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tiny models of every family against what transformers computed with them, at native, larger and oblong sizes. */
class FamilyParityTest {
    private static final double F32 = 2e-5;

    static Stream<String> families() {
        return Stream.of("vit", "dinov2", "dinov2-swiglu", "dinov2-registers", "clip", "siglip");
    }

    @ParameterizedTest
    @MethodSource("families")
    void shouldComputeTheLastHiddenState(String family) {
        // Given
        Reference reference = Reference.tiny(family);
        for (Size size : reference.sizes()) {
            try (VisionModel model =
                    open(reference, size, poolings(reference, size).getFirst())) {
                // When
                Tokens tokens = model.tokens(Reference.picture(size));

                // Then
                float[] expected = reference.value(size, "last_hidden_state").orElseThrow();
                assertThat(Reference.farthest(tokens.values(), expected))
                        .as(family + " at " + size)
                        .isLessThanOrEqualTo(F32);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("families")
    void shouldPoolInEveryWayThatTheFamilyHas(String family) {
        // Given
        Reference reference = Reference.tiny(family);
        for (Size size : reference.sizes()) {
            for (Pooling pooling : poolings(reference, size)) {
                try (VisionModel model = open(reference, size, pooling)) {
                    // When
                    float[] embedding = model.embedding(Reference.picture(size));

                    // Then
                    assertThat(embedding).hasSize(model.dimension());
                    assertThat(Reference.farthest(
                                    embedding, pooled(reference, size, pooling).orElseThrow()))
                            .as(family + " at " + size + ", " + pooling.text())
                            .isLessThanOrEqualTo(F32);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("families")
    void shouldShowWhereTheModelLooks(String family) {
        // Given
        Reference reference = Reference.tiny(family);
        for (Size size : reference.sizes()) {
            try (VisionModel model =
                    open(reference, size, poolings(reference, size).getFirst())) {
                // When
                AttentionMaps maps = model.attention(Reference.picture(size));

                // Then
                assertThat(maps.heads()).isEqualTo(2);
                int patch = family.startsWith("dinov2") ? 7 : 8;
                assertThat(maps.height()).isEqualTo(size.height() / patch);
                assertThat(maps.width()).isEqualTo(size.width() / patch);
                assertThat(Reference.farthest(
                                maps.values(),
                                reference.value(size, "attention").orElseThrow()))
                        .isLessThanOrEqualTo(F32);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("families")
    void shouldStayNearInEveryPrecision(String family) {
        // Given
        Reference reference = Reference.tiny(family);
        for (Precision precision : List.of(Precision.BF16, Precision.INT8)) {
            ModelOptions options = ModelOptions.DEFAULT.withPrecision(precision);
            try (VisionModel model = VisionModel.open(reference.files(), options)) {
                for (Size size : reference.sizes()) {
                    // When
                    Tokens tokens = model.tokens(Reference.picture(size));
                    double[] pooled =
                            model.pooled(Reference.picture(size), model.key().pooling());

                    // Then
                    float[] hidden = reference.value(size, "last_hidden_state").orElseThrow();
                    assertThat(Reference.leastCosine(tokens.values(), hidden, tokens.width()))
                            .as(family + " at " + size + ", " + precision.text())
                            .isBetween(leastTokenCosine(precision), 1 - 1e-9);
                    assertThat(Reference.leastCosine(
                                    Embeddings.of(pooled, false),
                                    pooled(reference, size, model.key().pooling())
                                            .orElseThrow(),
                                    pooled.length))
                            .isGreaterThan(leastTokenCosine(precision));
                }
            }
        }
    }

    /** 3 and 4 digits of 8 and 8 bits: a tiny model averages its rounding errors over few numbers. Without VNNI it is 7 bits. */
    private static double leastTokenCosine(Precision precision) {
        return precision == Precision.BF16 ? 0.9999 : CpuFeatures.HAVE_VNNI ? 0.999 : 0.998;
    }

    /** Those that the reference has; the concatenation is the hidden state itself. */
    private static List<Pooling> poolings(Reference reference, Size size) {
        return Stream.of(Pooling.values())
                .filter(pooling -> pooled(reference, size, pooling).isPresent())
                .toList();
    }

    private static Optional<float[]> pooled(Reference reference, Size size, Pooling pooling) {
        return reference.value(size, pooling == Pooling.CONCAT ? "last_hidden_state" : pooling.text());
    }

    private static VisionModel open(Reference reference, Size size, Pooling pooling) {
        return VisionModel.open(
                reference.files(),
                ModelOptions.DEFAULT.withInputSize(size).withPooling(pooling).withNormalised(false));
    }
}
