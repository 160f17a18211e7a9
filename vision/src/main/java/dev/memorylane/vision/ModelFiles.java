package dev.memorylane.vision;

import java.nio.file.Path;
import java.util.Objects;

/**
 * Where a model's files lie: {@code config.json}, {@code preprocessor_config.json} and {@code model.safetensors} as
 * published on the Hugging Face hub.
 */
public sealed interface ModelFiles {
    /** The small model inside this module. */
    static ModelFiles shipped() {
        return new Shipped("pocket");
    }

    /** A folder that holds the three files; the folder's name becomes the model's id. */
    static ModelFiles folder(Path dir) {
        return new Folder(dir);
    }

    /** A model among this module's resources, by name. */
    record Shipped(String name) implements ModelFiles {
        public Shipped {
            Objects.requireNonNull(name, "name");
        }
    }

    /** A model in a folder. */
    record Folder(Path dir) implements ModelFiles {
        public Folder {
            Objects.requireNonNull(dir, "dir");
        }
    }
}
