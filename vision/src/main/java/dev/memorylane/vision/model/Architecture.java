package dev.memorylane.vision.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.memorylane.vision.Pooling;
import dev.memorylane.vision.model.torchscript.Script;
import dev.memorylane.vision.model.torchscript.TorchInput;
import dev.memorylane.vision.preprocess.ColourTokens;
import dev.memorylane.vision.preprocess.ModelInput;
import dev.memorylane.vision.preprocess.PixelTensor;
import dev.memorylane.vision.preprocess.Size;
import java.util.Optional;
import java.util.OptionalInt;

/** What a published {@code config.json} says of a model's picture tower, one kind for each family. */
public sealed interface Architecture permits Vit, Dinov2, Clip, Siglip, ImageGpt {
    /**
     * Reads a configuration. A further family is one more case here.
     *
     * @throws IllegalArgumentException in words, if it asks for what cannot be had
     */
    static Architecture of(JsonNode json) {
        ConfigEntries config = new ConfigEntries(json);
        String type = config.text("model_type", "none");
        return switch (type) {
            case "vit" -> Vit.of(config);
            case "dinov2", "dinov2_with_registers" -> Dinov2.of(config);
            case "clip", "clip_vision_model" -> Clip.of(config);
            case "siglip", "siglip_vision_model" -> Siglip.of(config);
            case "imagegpt" -> ImageGpt.of(config);
            default ->
                throw new IllegalArgumentException(
                        "config.json has model_type " + type + "; these can be run: vit (ViT,"
                                + " DINO), dinov2, dinov2_with_registers, clip, clip_vision_model, siglip, siglip_vision_model, imagegpt");
        };
    }

    /**
     * The same model, whose tokens are the hidden state after a block before the last.
     *
     * @param layer 1 for the first block
     * @throws IllegalArgumentException in words, if the model has no such block or its family is of use after the last
     *     one only
     */
    default Architecture upTo(int layer) {
        throw new IllegalArgumentException("layer " + layer + " was asked for, but a layer can be chosen for imagegpt"
                + " only, not for " + modelType());
    }

    /** The block whose output the tokens are, if it is not the one that the family usually takes. */
    default OptionalInt chosenLayer() {
        return OptionalInt.empty();
    }

    /** The {@code model_type} that image processors are chosen by. */
    String modelType();

    /**
     * What the script's methods are called with for a prepared picture.
     *
     * @throws IllegalArgumentException if the family takes in something else
     */
    default TorchInput input(ModelInput picture) {
        return switch (picture) {
            case PixelTensor(float[] values, int height, int width) ->
                new TorchInput.Floats(values, 1, 3, height, width);
            case ColourTokens _ ->
                throw new IllegalArgumentException(modelType() + " takes in pixels, not the numbers of colours");
        };
    }

    /** Its transformer blocks. */
    Blocks blocks();

    /** Its patches. */
    PatchGrid grid();

    /** Tokens before those of the patches: class token and registers. */
    int leadingTokens();

    /** The tensors that it needs for a pooling. */
    WeightTable weights(Pooling pooling);

    /**
     * What it computes: methods {@code tokens}, giving the last hidden state, {@code attention}, giving shape [heads,
     * patches], and those that {@link #method} names.
     */
    Script script();

    /**
     * Stops in words where pictures cannot be of a size.
     *
     * @throws IllegalArgumentException naming sizes that fit
     */
    default void requireFits(Size size) {
        grid().requireFits(size);
    }

    /** Whether transformers takes pictures of any size without being asked for interpolated positions. */
    boolean takesAnySize();

    /** What its embeddings usually are. */
    Pooling usualPooling();

    /**
     * The script's method that pools; empty where the pooling is of the tokens of the last hidden state alone.
     *
     * @throws IllegalArgumentException in words, if the family has no such pooling
     */
    Optional<String> method(Pooling pooling);

    /** Numbers of what {@link #method} gives. */
    int pooledWidth(Pooling pooling);
}
