package dev.memorylane.vision.preprocess;

import com.fasterxml.jackson.databind.JsonNode;
import dev.memorylane.vision.picture.ResamplingFilter;
import java.util.Optional;

/**
 * Reads a {@code preprocessor_config.json} of Hugging Face's image processors and of the feature extractors before
 * them. Entries that are absent have the defaults of {@code ViTImageProcessor}.
 */
final class PreprocessorConfig {
    private static final int DEFAULT_EDGE = 224;
    private static final double DEFAULT_FACTOR = 1 / 255.0;

    private final JsonNode json;

    PreprocessorConfig(JsonNode json) {
        this.json = json;
    }

    ResizeRule resize() {
        require(json.path("do_resize").asBoolean(true), "do_resize must be true: photos come in all sizes");
        JsonNode size = json.path("size");
        if (size.isObject()) {
            return ofObject(size);
        }
        int edge = size.asInt(DEFAULT_EDGE);
        // Written before sizes had names: these processors meant the short side by a bare number, ViT's a square.
        return name().startsWith("CLIP") || name().startsWith("Bit") || name().startsWith("ConvNext")
                ? new ResizeRule.ShortestEdge(edge)
                : new ResizeRule.Squeeze(new Size(edge, edge));
    }

    Optional<Size> crop() {
        if (!json.path("do_center_crop").asBoolean(false)) {
            return Optional.empty();
        }
        JsonNode crop = json.path("crop_size");
        if (crop.isObject()) {
            return Optional.of(heightAndWidth(crop, "crop_size"));
        }
        int edge = crop.asInt(DEFAULT_EDGE);
        return Optional.of(new Size(edge, edge));
    }

    ResamplingFilter filter() {
        int code = json.path("resample").asInt(2);
        return ResamplingFilter.ofCode(code)
                .orElseThrow(() -> failure("resample must be one of Pillow's filters 0 to 5; it is " + code));
    }

    /** By what samples of 0..255 are multiplied. */
    double factor() {
        return json.path("do_rescale").asBoolean(true)
                ? json.path("rescale_factor").asDouble(DEFAULT_FACTOR)
                : 1;
    }

    float[] mean() {
        return normalises() ? three("image_mean") : new float[3];
    }

    float[] deviation() {
        float[] deviation = normalises() ? three("image_std") : new float[] {1, 1, 1};
        for (float channel : deviation) {
            require(channel > 0, "image_std must be positive; it is " + json.path("image_std"));
        }
        return deviation;
    }

    private boolean normalises() {
        return json.path("do_normalize").asBoolean(true);
    }

    private ResizeRule ofObject(JsonNode size) {
        return size.has("shortest_edge")
                ? new ResizeRule.ShortestEdge(size.path("shortest_edge").asInt())
                : new ResizeRule.Squeeze(heightAndWidth(size, "size"));
    }

    private static Size heightAndWidth(JsonNode size, String name) {
        require(
                size.path("height").isInt() && size.path("width").isInt(),
                name + " must be a number, {height, width} or {shortest_edge}; it is " + size);
        return new Size(size.path("height").asInt(), size.path("width").asInt());
    }

    private float[] three(String name) {
        JsonNode values = json.path(name);
        float[] three = {0.5f, 0.5f, 0.5f};
        if (values.isMissingNode() || values.isNull()) {
            return three;
        }
        require(values.isArray() && values.size() == 3, name + " must be three numbers; it is " + values);
        for (int i = 0; i < 3; i++) {
            three[i] = (float) values.path(i).asDouble();
        }
        return three;
    }

    private String name() {
        String name = json.path("image_processor_type").asText("");
        return name.isEmpty() ? json.path("feature_extractor_type").asText("") : name;
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw failure(what);
        }
    }

    private static IllegalArgumentException failure(String what) {
        return new IllegalArgumentException("preprocessor_config.json: " + what);
    }
}
