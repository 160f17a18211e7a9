package dev.memorylane.vision.preprocess;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Optional;

/** The entries of a {@code preprocessor_config.json}; one that is {@code null} counts as absent. */
final class PreprocessorConfig {
    private final JsonNode json;

    PreprocessorConfig(JsonNode json) {
        this.json = json;
    }

    /** The class that is to prepare the pictures, else the one that the type of model is published with. */
    ImageProcessor processor(String modelType) {
        String name = text("image_processor_type")
                .or(() -> text("feature_extractor_type"))
                .orElse("");
        return name.isEmpty() ? ImageProcessor.ofModelType(modelType) : ImageProcessor.named(name);
    }

    boolean flag(String name, boolean otherwise) {
        JsonNode value = entry(name);
        require(value.isMissingNode() || value.isBoolean(), name + " must be true or false; it is " + value);
        return value.asBoolean(otherwise);
    }

    double number(String name, double otherwise) {
        JsonNode value = entry(name);
        require(value.isMissingNode() || value.isNumber(), name + " must be a number; it is " + value);
        return value.asDouble(otherwise);
    }

    /** The entry as it stands; missing if absent. */
    JsonNode entry(String name) {
        JsonNode value = json.path(name);
        return value.isNull() ? MissingNode.getInstance() : value;
    }

    /** Three numbers, or one for all three channels. */
    double[] channels(String name, double[] otherwise) {
        JsonNode values = entry(name);
        if (values.isMissingNode()) {
            return otherwise;
        }
        require(
                values.isNumber() || (values.isArray() && values.size() == 3),
                name + " must be one number or three; it is " + values);
        double[] three = new double[3];
        for (int i = 0; i < 3; i++) {
            three[i] = (values.isNumber() ? values : values.path(i)).asDouble();
        }
        return three;
    }

    static void require(boolean holds, String what) {
        if (!holds) {
            throw failure(what);
        }
    }

    static IllegalArgumentException failure(String what) {
        return new IllegalArgumentException("preprocessor_config.json: " + what);
    }

    private Optional<String> text(String name) {
        return Optional.of(entry(name).asText("")).filter(text -> !text.isEmpty());
    }
}
