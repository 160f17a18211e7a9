package dev.memorylane.vision.preprocess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.memorylane.vision.Pictures;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PreprocessingTest {
    static Stream<Arguments> sizes() {
        return Stream.of(
                argumentSet("nothing said", "{}", 224, 224, 224),
                argumentSet("a number", "{\"size\": 64}", 64, 64, 64),
                argumentSet("height and width", "{\"size\": {\"height\": 32, \"width\": 64}}", 32, 64, 64),
                argumentSet(
                        "shortest edge and crop",
                        "{\"size\": {\"shortest_edge\": 64}, \"do_center_crop\": true, \"crop_size\": 48}",
                        48,
                        48,
                        64),
                argumentSet(
                        "an old CLIP extractor",
                        "{\"feature_extractor_type\": \"CLIPFeatureExtractor\", \"size\": 64, \"do_center_crop\": true,"
                                + " \"crop_size\": {\"height\": 32, \"width\": 40}}",
                        32,
                        40,
                        64));
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void shouldReadEverySizeThatIsPublished(String config, int height, int width, int edge) {
        // When
        Preprocessing preprocessing = Preprocessing.of(json(config));

        // Then
        assertThat(preprocessing.height()).isEqualTo(height);
        assertThat(preprocessing.width()).isEqualTo(width);
        assertThat(preprocessing.edge()).isEqualTo(edge);
        PixelTensor tensor = preprocessing.apply(Pictures.scene(200, 100, 1));
        assertThat(tensor.values()).hasSize(3 * height * width);
    }

    @Test
    void shouldNormaliseEachChannelByItsOwnMeanAndDeviation() {
        // Given
        Preprocessing preprocessing = Preprocessing.of(
                json("{\"size\": 2, \"image_mean\": [0.485, 0.456, 0.406], \"image_std\": [0.229, 0.224, 0.225]}"));

        // When
        float[] values = preprocessing.apply(Pictures.flat(9, 9, 255, 128, 0)).values();

        // Then
        assertThat(values[0]).isEqualTo((1f - 0.485f) / 0.229f);
        assertThat(values[4]).isEqualTo(((float) (128 / 255.0) - 0.456f) / 0.224f);
        assertThat(values[8]).isEqualTo((0f - 0.406f) / 0.225f);
    }

    @Test
    void shouldLeaveSamplesAloneWhenToldTo() {
        // Given
        Preprocessing preprocessing =
                Preprocessing.of(json("{\"size\": 1, \"do_rescale\": false, \"do_normalize\": false}"));

        // Then
        assertThat(preprocessing.apply(Pictures.flat(3, 3, 7, 8, 9)).values()).containsExactly(7f, 8f, 9f);
    }

    @Test
    void shouldCropTheCentreOfTheProportionalPicture() {
        // Given
        Preprocessing preprocessing = Preprocessing.of(
                json("{\"size\": {\"shortest_edge\": 10}, \"do_center_crop\": true, \"crop_size\": 4, \"resample\": 0,"
                        + " \"do_rescale\": false, \"do_normalize\": false}"));
        var picture = Pictures.scene(21, 10, 3);

        // When
        float[] values = preprocessing.apply(picture).values();

        // Then
        assertThat(values[0]).isEqualTo(picture.at(8, 3, 0));
        assertThat(values[values.length - 1]).isEqualTo(picture.at(11, 6, 2));
    }

    @Test
    void shouldSqueezeAStripInsteadOfFillingTheMemory() {
        // Given
        Preprocessing preprocessing = Preprocessing.of(
                json("{\"size\": {\"shortest_edge\": 224}, \"do_center_crop\": true, \"crop_size\": 224}"));

        // Then
        assertThat(preprocessing.apply(Pictures.scene(65535, 1, 1)).values()).hasSize(3 * 224 * 224);
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                argumentSet("no resize", "{\"do_resize\": false}", "do_resize"),
                argumentSet("no such filter", "{\"resample\": 9}", "resample"),
                argumentSet("longest edge", "{\"size\": {\"longest_edge\": 9}}", "longest_edge"),
                argumentSet("no crop", "{\"size\": {\"shortest_edge\": 9}}", "do_center_crop"),
                argumentSet(
                        "crop too large", "{\"size\": 9, \"do_center_crop\": true, \"crop_size\": 10}", "crop_size"),
                argumentSet("one mean", "{\"image_mean\": [0.5]}", "image_mean"),
                argumentSet("deviation of zero", "{\"image_std\": [0.5, 0, 0.5]}", "image_std"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void shouldRefuseInWordsWhatCannotBeDone(String config, String entry) {
        assertThatThrownBy(() -> Preprocessing.of(json(config)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("preprocessor_config.json")
                .hasMessageContaining(entry);
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (com.fasterxml.jackson.core.JacksonException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
