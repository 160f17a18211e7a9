package dev.memorylane.vision.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.memorylane.vision.Pooling;
import org.junit.jupiter.api.Test;

class TokensTest {
    @Test
    void shouldNormaliseTheClassToken() {
        // Given
        Tokens tokens = new Tokens(new float[] {3, 4, 100, 100}, 2);

        // Then
        assertThat(tokens.embedding(Pooling.CLS)).containsExactly(0.6f, 0.8f);
    }

    @Test
    void shouldNormaliseTheMeanOfAllTokens() {
        // Given
        Tokens tokens = new Tokens(new float[] {1, 0, 5, 8}, 2);

        // Then
        assertThat(tokens.embedding(Pooling.MEAN)).containsExactly(0.6f, 0.8f);
    }

    @Test
    void shouldRefuseNumbersThatAreNone() {
        // Given
        Tokens tokens = new Tokens(new float[] {Float.NaN, 1}, 2);

        // Then
        assertThatThrownBy(() -> tokens.embedding(Pooling.CLS)).hasMessageContaining("weights are broken");
    }
}
