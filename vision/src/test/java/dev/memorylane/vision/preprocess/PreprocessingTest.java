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
                        "{\"image_processor_type\": \"BitImageProcessor\", \"size\": {\"shortest_edge\": 64}, \"crop_size\": 48}",
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
        assertThat(values(preprocessing.apply(Pictures.scene(200, 100, 1)))).hasSize(3 * height * width);
    }

    @Test
    void shouldNormaliseEachChannelByItsOwnMeanAndDeviation() {
        // Given
        Preprocessing preprocessing = Preprocessing.of(
                json("{\"size\": 2, \"image_mean\": [0.485, 0.456, 0.406], \"image_std\": [0.229, 0.224, 0.225]}"));

        // When
        float[] values = values(preprocessing.apply(Pictures.flat(9, 9, 255, 128, 0)));

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
        assertThat(values(preprocessing.apply(Pictures.flat(3, 3, 7, 8, 9)))).containsExactly(7f, 8f, 9f);
    }

    @Test
    void shouldCropTheCentreOfTheProportionalPicture() {
        // Given
        Preprocessing preprocessing = Preprocessing.of(json(
                "{\"image_processor_type\": \"CLIPImageProcessor\", \"size\": {\"shortest_edge\": 10}, \"crop_size\": 4,"
                        + " \"resample\": 0, \"do_rescale\": false, \"do_normalize\": false}"));
        var picture = Pictures.scene(21, 10, 3);

        // When
        float[] values = values(preprocessing.apply(picture));

        // Then
        assertThat(values[0]).isEqualTo(picture.at(8, 3, 0));
        assertThat(values[values.length - 1]).isEqualTo(picture.at(11, 6, 2));
    }

    @Test
    void shouldPrepareAStripWithoutMakingTheWholeHugePicture() {
        // Given
        Preprocessing preprocessing = Preprocessing.of(
                json("{\"image_processor_type\": \"CLIPImageProcessor\", \"image_mean\": 0, \"image_std\": 1}"));

        // When
        float[] values = values(preprocessing.apply(Pictures.flat(1_000_000, 1, 255, 255, 255)));

        // Then
        assertThat(values).hasSize(3 * 224 * 224).containsOnly(1f);
    }

    static Stream<Arguments> otherSizes() {
        return Stream.of(
                argumentSet(
                        "the native size",
                        "{\"image_processor_type\": \"BitImageProcessor\", \"size\": {\"shortest_edge\": 256}}",
                        new Size(224, 224),
                        "{\"image_processor_type\": \"BitImageProcessor\", \"size\": {\"shortest_edge\": 256}}"),
                argumentSet(
                        "DINOv2 at 518",
                        "{\"image_processor_type\": \"BitImageProcessor\", \"size\": {\"shortest_edge\": 256}}",
                        new Size(518, 518),
                        "{\"image_processor_type\": \"BitImageProcessor\", \"size\": {\"shortest_edge\": 592},"
                                + " \"crop_size\": 518}"),
                argumentSet(
                        "CLIP at 336",
                        "{\"image_processor_type\": \"CLIPImageProcessor\"}",
                        new Size(336, 336),
                        "{\"image_processor_type\": \"CLIPImageProcessor\", \"size\": 336, \"crop_size\": 336}"),
                argumentSet(
                        "ViT at a size that is no square",
                        "{\"image_processor_type\": \"ViTImageProcessor\"}",
                        new Size(160, 256),
                        "{\"image_processor_type\": \"ViTImageProcessor\", \"size\": [160, 256]}"),
                argumentSet(
                        "DeiT at 448",
                        "{\"image_processor_type\": \"DeiTImageProcessor\"}",
                        new Size(448, 448),
                        "{\"image_processor_type\": \"DeiTImageProcessor\", \"size\": 512, \"crop_size\": 448}"));
    }

    @ParameterizedTest
    @MethodSource("otherSizes")
    void shouldShowTheSameShareOfThePictureAtAnotherSize(String config, Size size, String same) {
        // Given
        var picture = Pictures.scene(300, 211, 5);

        // When
        Preprocessing resized = Preprocessing.of(json(config)).withSize(size);

        // Then
        assertThat(resized.size()).isEqualTo(size);
        assertThat(values(resized.apply(picture)))
                .isEqualTo(values(Preprocessing.of(json(same)).apply(picture)));
    }

    @Test
    void shouldFillAnInputThatIsNoSquareFromAPictureOfAnyShape() {
        // Given
        Preprocessing preprocessing = Preprocessing.of(
                        json("{\"image_processor_type\": \"BitImageProcessor\", \"image_mean\": 0, \"image_std\": 1}"))
                .withSize(new Size(140, 280));

        // Then
        assertThat(values(preprocessing.apply(Pictures.flat(50, 300, 255, 255, 255))))
                .containsOnly(1f);
        assertThat(values(preprocessing.apply(Pictures.flat(300, 50, 255, 255, 255))))
                .containsOnly(1f);
    }

    static Stream<Arguments> modelTypes() {
        return Stream.of(
                argumentSet("CLIP", "clip", "CLIPImageProcessor"),
                argumentSet("SigLIP", "siglip", "SiglipImageProcessor"),
                argumentSet("DINOv2", "dinov2", "BitImageProcessor"),
                argumentSet("ViT", "vit", "ViTImageProcessor"));
    }

    @ParameterizedTest
    @MethodSource("modelTypes")
    void shouldUseTheProcessorOfTheModelTypeWhereNoneIsNamed(String modelType, String processor) {
        // Given
        var picture = Pictures.scene(300, 211, 5);

        // Then
        assertThat(values(Preprocessing.of(json("{}"), modelType).apply(picture)))
                .isEqualTo(values(Preprocessing.of(json("{\"image_processor_type\": \"" + processor + "\"}"))
                        .apply(picture)));
    }

    @Test
    void shouldTreatAFastProcessorAsThePlainOne() {
        // Given
        var picture = Pictures.scene(300, 211, 5);

        // Then
        assertThat(values(Preprocessing.of(json("{\"image_processor_type\": \"CLIPImageProcessorFast\"}"))
                        .apply(picture)))
                .isEqualTo(values(Preprocessing.of(json("{\"image_processor_type\": \"CLIPImageProcessor\"}"))
                        .apply(picture)));
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                argumentSet("no resize", "{\"do_resize\": false}", "do_resize"),
                argumentSet("no such filter", "{\"resample\": 9}", "resample"),
                argumentSet("longest edge", "{\"size\": {\"longest_edge\": 9}}", "longest_edge"),
                argumentSet(
                        "no crop",
                        "{\"feature_extractor_type\": \"CLIPFeatureExtractor\", \"do_center_crop\": false}",
                        "do_center_crop"),
                argumentSet("a processor unknown", "{\"image_processor_type\": \"OwlViTImageProcessor\"}", "OwlViT"),
                argumentSet(
                        "shortest edge for ViT",
                        "{\"feature_extractor_type\": \"ViTFeatureExtractor\", \"size\": {\"shortest_edge\": 9}}",
                        "ViTImageProcessor"),
                argumentSet(
                        "a crop that nobody means",
                        "{\"image_processor_type\": \"BitImageProcessor\", \"crop_size\": 100000}",
                        "crop_size"),
                argumentSet("a size of zero", "{\"size\": 0}", "size"),
                argumentSet("a word for a flag", "{\"do_resize\": \"yes\"}", "do_resize"),
                argumentSet("no colours", "{\"image_processor_type\": \"ImageGPTImageProcessor\"}", "clusters"),
                argumentSet(
                        "colours of two numbers",
                        "{\"image_processor_type\": \"ImageGPTImageProcessor\", \"clusters\": [[0, 0]]}",
                        "clusters"),
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

    private static float[] values(ModelInput input) {
        return ((PixelTensor) input).values();
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (com.fasterxml.jackson.core.JacksonException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
