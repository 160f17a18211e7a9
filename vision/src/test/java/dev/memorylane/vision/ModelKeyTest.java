package dev.memorylane.vision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelKeyTest {
    @Test
    void shouldKnowThatARenamedModelGivesTheSameNumbers() {
        // Given
        ModelKey key = ModelKey.parse("vit@0a:mean:32x32:f32:layer7:raw");

        // When, Then
        assertThat(ModelKey.parse("other@0a:mean:32x32:f32:layer7:raw").givesTheNumbersOf(key))
                .isTrue();
        assertThat(ModelKey.parse("vit@0a:mean:32x32:f32:layer8:raw").givesTheNumbersOf(key))
                .isFalse();
        assertThat(ModelKey.parse("vit@0a:mean:32x32:f32:raw").givesTheNumbersOf(key))
                .isFalse();
        assertThat(ModelKey.parse("vit@0b:mean:32x32:f32:layer7:raw").givesTheNumbersOf(key))
                .isFalse();
    }

    private static final ModelKey KEY =
            new ModelKey("vit-tiny.1_a", "3f2a1c9b04de", Pooling.MEAN, 224, 192, Precision.F32);

    @Test
    void shouldBeWrittenCanonicallyAndReadBack() {
        assertThat(KEY.text()).isEqualTo("vit-tiny.1_a@3f2a1c9b04de:mean:224x192:f32");
        assertThat(ModelKey.parse(KEY.text())).isEqualTo(KEY);
    }

    @Test
    void shouldSayAtItsEndThatEmbeddingsAreNotNormalised() {
        // Given
        ModelKey raw = new ModelKey("vit", "3f2a", Pooling.MEAN_PATCH, 224, 448, Precision.INT8, false);

        // Then
        assertThat(raw.text()).isEqualTo("vit@3f2a:mean-patch:224x448:int8:raw");
        assertThat(ModelKey.parse(raw.text())).isEqualTo(raw);
    }

    @Test
    void shouldNameTheLayerThatWasChosen() {
        // Given
        ModelKey key = new ModelKey("igpt", "3f2a", Pooling.MEAN, 32, 32, Precision.F32, OptionalInt.of(7), false);

        // Then
        assertThat(key.text()).isEqualTo("igpt@3f2a:mean:32x32:f32:layer7:raw");
        assertThat(ModelKey.parse(key.text())).isEqualTo(key);
    }

    @Test
    void shouldMakeAnIdOfTheNameThatAHubGives() {
        assertThat(ModelKey.idOf("facebook/dinov2-small")).isEqualTo("facebook-dinov2-small");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "pocket",
                "a b@12:cls:1x1:f32",
                "a@12:cls:1x1",
                "a@xy:cls:1x1:f32",
                "a@12:max:1x1:f32",
                "a@12:cls:1x1:f32:cooked",
                "a@12:cls:0x1:f32"
            })
    void shouldRefuseWhatIsNoModelKey(String text) {
        assertThatThrownBy(() -> ModelKey.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
