package dev.memorylane.vision.text;

import com.fasterxml.jackson.databind.JsonNode;
import dev.memorylane.vision.model.Blocks;
import dev.memorylane.vision.model.ConfigEntries;
import dev.memorylane.vision.model.WeightTable;
import dev.memorylane.vision.model.safetensors.TensorView;
import dev.memorylane.vision.model.torchscript.Script;
import java.util.List;
import java.util.Map;

/** What a published {@code config.json} says of a model's text tower, one kind for each family. */
sealed interface TextTower permits ClipText, SiglipText {
    /**
     * Reads a configuration.
     *
     * @throws IllegalArgumentException in words, if the model has no text tower
     */
    static TextTower of(JsonNode json) {
        ConfigEntries config = new ConfigEntries(json);
        String type = config.text("model_type", "none");
        return switch (type) {
            case "clip" -> ClipText.of(config);
            case "siglip" -> SiglipText.of(config);
            default ->
                throw new IllegalArgumentException(
                        "config.json has model_type " + type + ", which has no text tower; clip and siglip have one");
        };
    }

    /** Its transformer blocks. */
    Blocks blocks();

    /** Number of tokens that it knows. */
    int vocabulary();

    /** Most tokens of a text. */
    int longest();

    /** Numbers of an embedding. */
    int dimension();

    /** Whether a token sees only those before it. */
    boolean causal();

    /** Whether the embedding's projection has a bias. */
    boolean projectionBias();

    /** The projection's name in the file. */
    String projection();

    /** How cosines become probabilities. */
    Similarity similarity(Map<String, TensorView> tensors);

    /**
     * The ids up to the one whose token becomes the embedding.
     *
     * @throws IllegalArgumentException if there is none
     */
    long[] upToPooled(long[] ids);

    /** The tensors that it needs. */
    default WeightTable weights() {
        long d = blocks().width();
        WeightTable table = new WeightTable("");
        table.passOver("vision_model.", "visual_projection.", "logit_scale", "logit_bias");
        table.passOver("text_model.embeddings.position_ids");
        table.tensor("text_model.embeddings.token_embedding.weight", "tok", vocabulary(), d);
        table.tensor("text_model.embeddings.position_embedding.weight", "pos", longest(), d);
        for (int i = 0; i < blocks().count(); i++) {
            table.clipBlock("text_model.encoder.layers." + i + ".", "layers." + i + ".", blocks());
        }
        table.pair("text_model.final_layer_norm", "ln", d);
        table.tensor(projection() + ".weight", "proj.weight", dimension(), d);
        if (projectionBias()) {
            table.tensor(projection() + ".bias", "proj.bias", dimension());
        }
        return table;
    }

    /** What it computes: method {@code text_feature} on ids. */
    default Script script() {
        Map<String, Object> attributes = blocks().attributes();
        attributes.put("causal", causal());
        return new Script(List.of("block.py", "norm_layer.py", "activation.py", "text.py"), attributes);
    }
}
