package dev.memorylane.vision.text;

import dev.memorylane.vision.model.Activation;
import dev.memorylane.vision.model.Blocks;
import dev.memorylane.vision.model.ConfigEntries;
import dev.memorylane.vision.model.safetensors.TensorView;
import java.util.Map;

/** SigLIP's text tower: all tokens see each other, padding among them, and the last becomes the embedding. */
record SiglipText(Blocks blocks, int vocabulary, int longest, int dimension) implements TextTower {
    static SiglipText of(ConfigEntries config) {
        ConfigEntries text = config.within("text_config");
        Blocks blocks = Blocks.of(text, new Blocks(768, 12, 12, 3072, Activation.GELU_TANH, 1e-6));
        return new SiglipText(
                blocks,
                text.number("vocab_size", 32000),
                text.number("max_position_embeddings", 64),
                text.number("projection_size", blocks.width()));
    }

    @Override
    public boolean causal() {
        return false;
    }

    @Override
    public boolean projectionBias() {
        return true;
    }

    @Override
    public String projection() {
        return "text_model.head";
    }

    @Override
    public Similarity similarity(Map<String, TensorView> tensors) {
        return Similarity.eachAlone(tensors);
    }

    @Override
    public long[] upToPooled(long[] ids) {
        return ids;
    }
}
