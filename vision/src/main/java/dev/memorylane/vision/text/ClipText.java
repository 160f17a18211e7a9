package dev.memorylane.vision.text;

import dev.memorylane.vision.model.Activation;
import dev.memorylane.vision.model.Blocks;
import dev.memorylane.vision.model.ConfigEntries;
import dev.memorylane.vision.model.safetensors.TensorView;
import java.util.Arrays;
import java.util.Map;

/**
 * CLIP's text tower: a token sees those before it, and the one that ends the text is its embedding.
 *
 * @param end the id that ends a text
 */
record ClipText(Blocks blocks, int vocabulary, int longest, int dimension, int end) implements TextTower {
    /** Configurations of before 2023 say this by mistake; then the highest id of a text ends it. */
    private static final int MISTAKEN_END = 2;

    static ClipText of(ConfigEntries config) {
        ConfigEntries text = config.clipTower("text_config");
        Blocks blocks = Blocks.of(text, new Blocks(512, 12, 8, 2048, Activation.QUICK_GELU, 1e-5));
        return new ClipText(
                blocks,
                text.number("vocab_size", 49408),
                text.number("max_position_embeddings", 77),
                config.number("projection_dim", 512),
                text.number("eos_token_id", 49407));
    }

    @Override
    public boolean causal() {
        return true;
    }

    @Override
    public boolean projectionBias() {
        return false;
    }

    @Override
    public String projection() {
        return "text_projection";
    }

    @Override
    public Similarity similarity(Map<String, TensorView> tensors) {
        return Similarity.oneOf(tensors);
    }

    /** What comes after it is not seen by it, so need not be computed. */
    @Override
    public long[] upToPooled(long[] ids) {
        long last = end == MISTAKEN_END ? Arrays.stream(ids).max().orElse(end) : end;
        for (int i = 0; i < ids.length; i++) {
            if (ids[i] == last) {
                return Arrays.copyOf(ids, i + 1);
            }
        }
        throw new IllegalArgumentException("config.json has eos_token_id " + end
                + ", with which tokenizer.json ends no text: the two files are of different models");
    }
}
