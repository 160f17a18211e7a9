package dev.memorylane.embedder;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;

/** Which model looks at the photos, and with how many workers. */
@ConfigMapping(prefix = "memorylane.embedder")
public interface EmbedderSettings {
    /** Folder with config.json, preprocessor_config.json and model.safetensors; absent: the model shipped inside. */
    Optional<Path> model();

    /** What becomes the embedding: {@code cls} (the class token) or {@code mean} (the mean of all tokens). */
    @WithDefault("cls")
    String pooling();

    /** Worker threads; absent: one for each core. */
    OptionalInt workers();
}
