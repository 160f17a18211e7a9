package dev.memorylane.vision.hub;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/** Where a model comes from, as a person says it. */
public sealed interface ModelSource {
    /** The word for the model inside this program. */
    String SHIPPED = "shipped";

    /** The small model inside this program. */
    record Shipped() implements ModelSource {
        @Override
        public String text() {
            return SHIPPED;
        }
    }

    /** A folder with the files of a model. */
    record Folder(Path dir) implements ModelSource {
        public Folder {
            dir = dir.toAbsolutePath().normalize();
        }

        @Override
        public String text() {
            return dir.toString();
        }
    }

    /** A model on the hub. */
    record OnHub(HubId id) implements ModelSource {
        public OnHub {
            Objects.requireNonNull(id, "id");
        }

        @Override
        public String text() {
            return id.text();
        }
    }

    /** What {@link #parse} reads as the same source. */
    String text();

    /**
     * A folder that is there, an id on the hub, or {@code shipped}.
     *
     * @throws IllegalArgumentException in a sentence, if the text is none of them
     */
    static ModelSource parse(String text) {
        if (text.equals(SHIPPED)) {
            return new Shipped();
        }
        return folder(text)
                .map(dir -> (ModelSource) new Folder(dir))
                .or(() -> HubId.parse(text).map(OnHub::new))
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no folder %s. A model is a folder with config.json, preprocessor_config.json and model.safetensors, an id on the hub such as facebook/dinov2-small, or the word shipped."
                                .formatted(text)));
    }

    private static Optional<Path> folder(String text) {
        try {
            return Optional.of(Path.of(text)).filter(Files::isDirectory);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
