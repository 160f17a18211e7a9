package dev.memorylane.vision.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import dev.memorylane.vision.Pooling;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TokensTest {
    private static final Tokens TOKENS = new Tokens(new float[] {3, 4, 100, 100, 1, 0, 5, 8}, 2, 2);

    static Stream<Arguments> poolings() {
        return Stream.of(
                argumentSet("the class token", Pooling.CLS, new double[] {3, 4}),
                argumentSet("the mean of all", Pooling.MEAN, new double[] {27.25, 28}),
                argumentSet("the mean of the patches", Pooling.MEAN_PATCH, new double[] {3, 4}),
                argumentSet("all of them", Pooling.CONCAT, new double[] {3, 4, 100, 100, 1, 0, 5, 8}));
    }

    @ParameterizedTest
    @MethodSource("poolings")
    void shouldPoolItsTokens(Pooling pooling, double[] expected) {
        assertThat(TOKENS.pooled(pooling)).containsExactly(expected);
    }

    @Test
    void shouldBringAnEmbeddingToLengthOneOnlyWhenAsked() {
        assertThat(Embeddings.of(new double[] {3, 4}, true)).containsExactly(0.6f, 0.8f);
        assertThat(Embeddings.of(new double[] {3, 4}, false)).containsExactly(3f, 4f);
    }

    @Test
    void shouldRefuseNumbersThatAreNone() {
        assertThatThrownBy(() -> Embeddings.of(new float[] {Float.NaN, 1}, false))
                .hasMessageContaining("weights are broken");
    }

    @Test
    void shouldRefuseTokensWithoutAPatch() {
        assertThatThrownBy(() -> new Tokens(new float[] {1, 2}, 2, 1)).hasMessageContaining("patches");
    }
}
