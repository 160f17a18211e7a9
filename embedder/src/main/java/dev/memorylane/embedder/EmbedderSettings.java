package dev.memorylane.embedder;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;
import java.util.OptionalInt;

/** Which model looks at the photos, how, and with how many workers. */
@ConfigMapping(prefix = "memorylane.embedder")
public interface EmbedderSettings {
    /**
     * A folder with the files of a model, its id on the hub (namespace/name, with @revision to pin it) or {@code
     * shipped}; absent: facebook/dinov2-small from the hub's cache or the hub, else the model shipped inside.
     */
    Optional<String> model();

    /** What becomes the embedding: cls, mean, mean-patch, concat or head; absent: what is usual for the model. */
    Optional<String> pooling();

    /** The model's input in pixels, 448 or 336x448 (height first), multiples of its patch; absent: its own size. */
    Optional<String> inputSize();

    /** The arithmetic: f32, bf16, f16 (GPUs), int8, or auto, which is bf16 where the processor multiplies it. */
    @WithDefault("f32")
    String precision();

    /** The block whose output is taken, 1 for the first, for ImageGPT; absent: the one in the middle. */
    OptionalInt layer();

    /** Whether embeddings are brought to length 1; Milvus compares by cosine either way. */
    @WithDefault("true")
    boolean normalised();

    /** Whether nothing may be fetched: a model of the hub is taken from its cache. Also set by HF_HUB_OFFLINE. */
    @WithDefault("false")
    boolean offline();

    /**
     * The key that this library's embeddings have: a model that gives the same numbers goes on under it, whatever its
     * folder is called now.
     */
    Optional<String> modelKey();

    /** Why this model was chosen, in words, where it was chosen elsewhere. */
    Optional<String> why();

    /** Worker threads; absent: one for each core. */
    OptionalInt workers();
}
