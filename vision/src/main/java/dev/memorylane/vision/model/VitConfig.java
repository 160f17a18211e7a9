package dev.memorylane.vision.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.memorylane.vision.model.torchscript.EncoderShape;

/**
 * A {@code config.json} of model type {@code vit} (Hugging Face {@code ViTConfig}; Dosovitskiy et al., "An image is
 * worth 16x16 words", ICLR 2021). Absent entries mean what they mean there.
 *
 * @param width of the hidden state
 * @param layers transformer blocks
 * @param heads attention heads of a block, a divisor of the width
 * @param mlpWidth of the hidden layer of a block's MLP
 * @param patch side of a square patch in pixels
 * @param imageHeight of the input in pixels, a multiple of the patch
 * @param imageWidth of the input in pixels, a multiple of the patch
 * @param gelu {@code none} for the exact GELU, {@code tanh} for its approximation
 * @param layerNormEpsilon added to the variance
 * @param qkvBias whether query, key and value have a bias
 */
public record VitConfig(
        int width,
        int layers,
        int heads,
        int mlpWidth,
        int patch,
        int imageHeight,
        int imageWidth,
        String gelu,
        double layerNormEpsilon,
        boolean qkvBias) {
    /**
     * Reads the configuration.
     *
     * @throws IllegalArgumentException in words, if it asks for what cannot be had
     */
    public static VitConfig of(JsonNode json) {
        requireVit(json);
        JsonNode image = json.path("image_size");
        return new VitConfig(
                json.path("hidden_size").asInt(768),
                json.path("num_hidden_layers").asInt(12),
                json.path("num_attention_heads").asInt(12),
                json.path("intermediate_size").asInt(3072),
                square(json.path("patch_size")),
                side(image, 0),
                side(image, 1),
                gelu(json.path("hidden_act").asText("gelu")),
                json.path("layer_norm_eps").asDouble(1e-12),
                json.path("qkv_bias").asBoolean(true));
    }

    public VitConfig {
        require(
                width > 0 && layers > 0 && mlpWidth > 0,
                "hidden_size, num_hidden_layers and intermediate_size are positive");
        require(heads > 0 && width % heads == 0, "num_attention_heads " + heads + " divides hidden_size " + width);
        require(
                patch > 0
                        && imageHeight >= patch
                        && imageHeight % patch == 0
                        && imageWidth >= patch
                        && imageWidth % patch == 0,
                "image_size " + imageHeight + "x" + imageWidth + " is a multiple of patch_size " + patch);
    }

    /** Tokens of a picture: the class token and one for each patch. */
    public int tokens() {
        return 1 + (imageHeight / patch) * (imageWidth / patch);
    }

    EncoderShape encoderShape() {
        return new EncoderShape(layers, heads, patch, gelu, layerNormEpsilon);
    }

    private static void requireVit(JsonNode json) {
        String type = json.path("model_type").asText("none");
        require(type.equals("vit"), "model_type is vit, the only family this version runs; it is " + type);
        int channels = json.path("num_channels").asInt(3);
        require(channels == 3, "num_channels is 3; it is " + channels);
    }

    private static int square(JsonNode patch) {
        require(side(patch, 0, 16) == side(patch, 1, 16), "patch_size is a square; it is " + patch);
        return side(patch, 0, 16);
    }

    private static int side(JsonNode size, int index) {
        return side(size, index, 224);
    }

    private static int side(JsonNode size, int index, int otherwise) {
        return size.isArray() ? size.path(index).asInt() : size.asInt(otherwise);
    }

    private static String gelu(String activation) {
        return switch (activation) {
            case "gelu" -> "none";
            case "gelu_new", "gelu_pytorch_tanh", "gelu_fast" -> "tanh";
            default ->
                throw new IllegalArgumentException(
                        "hidden_act must be gelu, gelu_new or gelu_pytorch_tanh; it is " + activation);
        };
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException("config.json must say that " + what);
        }
    }
}
