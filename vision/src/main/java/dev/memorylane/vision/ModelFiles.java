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

    /** A folder that holds the files; the folder's name becomes the model's id. */
    static ModelFiles folder(Path dir) {
        Path name = dir.toAbsolutePath().normalize().getFileName();
        return new Folder(dir, name == null ? "model" : name.toString());
    }

    /** A folder that holds the files of a model whose id, such as {@code facebook/dinov2-small}, is known. */
    static ModelFiles folder(Path dir, String id) {
        return new Folder(dir, id);
    }

    /** The model's name for people. */
    String id();

    /** A model among this module's resources, by name. */
    record Shipped(String id) implements ModelFiles {
        public Shipped {
            Objects.requireNonNull(id, "id");
        }
    }

    /** A model in a folder. */
    record Folder(Path dir, String id) implements ModelFiles {
        public Folder {
            Objects.requireNonNull(dir, "dir");
            if (id.isBlank()) {
                throw new IllegalArgumentException("A model has a name");
            }
        }
    }
}
