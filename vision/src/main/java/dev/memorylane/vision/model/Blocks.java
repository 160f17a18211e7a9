package dev.memorylane.vision.model;

import static dev.memorylane.vision.model.ConfigEntries.require;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The transformer blocks of a model.
 *
 * @param width of the hidden state
 * @param count of blocks
 * @param heads attention heads of a block, a divisor of the width
 * @param mlpWidth of the hidden layer of a block's MLP
 * @param activation within the MLP
 * @param layerNormEpsilon added to the variance
 */
public record Blocks(int width, int count, int heads, int mlpWidth, Activation activation, double layerNormEpsilon) {
    public Blocks {
        require(width > 0 && count > 0 && mlpWidth > 0, "hidden size, number of layers and MLP size are positive");
        require(heads > 0 && width % heads == 0, "num_attention_heads " + heads + " divides hidden_size " + width);
    }

    /** Those of a configuration in the names of BERT; what it leaves out is as usual for the family. */
    public static Blocks of(ConfigEntries config, Blocks usual) {
        return new Blocks(
                config.number("hidden_size", usual.width),
                config.number("num_hidden_layers", usual.count),
                config.number("num_attention_heads", usual.heads),
                config.number("intermediate_size", usual.mlpWidth),
                config.activation("hidden_act", usual.activation),
                config.decimal("layer_norm_eps", usual.layerNormEpsilon));
    }

    /** Those from the first on. */
    Blocks first(int some) {
        return new Blocks(width, some, heads, mlpWidth, activation, layerNormEpsilon);
    }

    /** The attributes that {@code block.py}, {@code norm_layer.py} and {@code activation.py} read. */
    public Map<String, Object> attributes() {
        Map<String, Object> attributes = new LinkedHashMap<>();
        attributes.put("layers", count);
        attributes.put("heads", heads);
        attributes.put("act", activation.script());
        attributes.put("eps", layerNormEpsilon);
        return attributes;
    }
}
