package dev.memorylane.vision.text;

import dev.memorylane.vision.ModelFiles;
import dev.memorylane.vision.ModelKey;
import dev.memorylane.vision.ModelLoadException;
import dev.memorylane.vision.ModelOptions;
import dev.memorylane.vision.Pooling;
import dev.memorylane.vision.model.Embeddings;
import dev.memorylane.vision.model.ModelFolder;
import dev.memorylane.vision.model.Weights;
import dev.memorylane.vision.model.safetensors.TensorView;
import dev.memorylane.vision.model.torchscript.TorchEncoder;
import dev.memorylane.vision.model.torchscript.TorchInput;
import java.lang.foreign.Arena;
import java.util.Map;

/**
 * The text tower of a CLIP or SigLIP model: a text becomes a vector in the space of the model's picture embeddings (those
 * of {@link Pooling#HEAD}, the usual ones of these families). Thread-safe. Needs {@code config.json}, {@code
 * model.safetensors} and {@code tokenizer.json}, and reads {@code tokenizer_config.json} if it is there.
 */
public final class TextEncoder implements AutoCloseable {
    private final TextTower tower;
    private final TextIds ids;
    private final TorchEncoder encoder;
    private final Similarity similarity;
    private final String revision;
    private final boolean normalised;

    private TextEncoder(
            TextTower tower,
            TextIds ids,
            TorchEncoder encoder,
            Similarity similarity,
            String revision,
            boolean normalised) {
        this.tower = tower;
        this.ids = ids;
        this.encoder = encoder;
        this.similarity = similarity;
        this.revision = revision;
        this.normalised = normalised;
    }

    /**
     * Loads the text tower alone.
     *
     * @param options precision and length of the vectors; the input size is that of pictures and plays no part
     * @throws ModelLoadException in words, if files are missing, damaged or of a model without a text tower, or if the
     *     pooling is one that texts do not have
     */
    public static TextEncoder open(ModelFiles files, ModelOptions options) {
        return new ModelFolder(files).load(folder -> open(folder, options));
    }

    private static TextEncoder open(ModelFolder folder, ModelOptions options) {
        TextTower tower = TextTower.of(folder.config());
        requireHead(options);
        TextIds ids = TextIds.of(folder, tower);
        try (Arena arena = Arena.ofShared()) {
            Weights weights = folder.weights(arena);
            Map<String, TensorView> tensors = weights.tensors();
            TorchEncoder encoder =
                    TorchEncoder.load(tower.script(), tower.weights().select(tensors), options.precision());
            return new TextEncoder(
                    tower, ids, encoder, tower.similarity(tensors), weights.revision(), options.normalised());
        } catch (RuntimeException e) {
            ids.close();
            throw e;
        }
    }

    /**
     * The vector of a text. A text of more tokens than the model takes (77 for CLIP, 64 for SigLIP) is cut off.
     *
     * @return as long as {@link #dimension()}
     */
    public float[] embed(String text) {
        long[] tokens = ids.of(text);
        float[] vector = encoder.run("text_feature", new TorchInput.Ids(tokens, 1, tokens.length))
                .values();
        return Embeddings.of(vector, normalised);
    }

    /** Numbers of a vector. */
    public int dimension() {
        return tower.dimension();
    }

    /** How cosines with pictures become probabilities. */
    public Similarity similarity() {
        return similarity;
    }

    /** The first 12 hexadecimal digits of the SHA-256 of the weights, as in the key of the model's pictures. */
    public String revision() {
        return revision;
    }

    /** Whether vectors may be compared with the pictures' that have this key. */
    public boolean comparesWith(ModelKey pictures) {
        return pictures.revision().equals(revision) && pictures.pooling() == Pooling.HEAD;
    }

    @Override
    public void close() {
        encoder.close();
        ids.close();
    }

    /** The ids that a text becomes, for tests of the tokenizer. */
    long[] ids(String text) {
        return ids.of(text);
    }

    private static void requireHead(ModelOptions options) {
        if (options.pooling().orElse(Pooling.HEAD) != Pooling.HEAD) {
            throw new IllegalArgumentException(
                    "texts can be compared with pictures of pooling head only, not with those of pooling "
                            + options.pooling().orElseThrow().text());
        }
    }
}
