package dev.memorylane.vision.model.torchscript;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The numbers that the encoder's script needs beside its weights.
 *
 * @param layers transformer blocks
 * @param heads attention heads of a block
 * @param patch side of a square patch in pixels
 * @param gelu {@code none} for the exact GELU, {@code tanh} for its approximation
 * @param layerNormEpsilon added to the variance
 */
public record EncoderShape(int layers, int heads, int patch, String gelu, double layerNormEpsilon) {
    Map<String, Object> attributes() {
        Map<String, Object> attributes = new LinkedHashMap<>();
        attributes.put("training", false);
        attributes.put("w", new Pickle.EmptyDict("Dict[str, Tensor]"));
        attributes.put("layers", layers);
        attributes.put("heads", heads);
        attributes.put("patch", patch);
        attributes.put("act", gelu);
        attributes.put("eps", layerNormEpsilon);
        return attributes;
    }
}
