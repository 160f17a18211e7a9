package dev.memorylane.poison;

import java.util.Objects;

/**
 * A file.
 *
 * @param name with an extension, without folders
 * @param bytes its content
 */
public record Sample(String name, byte[] bytes) {
    public Sample {
        Objects.requireNonNull(bytes, "bytes");
        if (name.isBlank() || name.contains("/")) {
            throw new IllegalArgumentException("No file name: " + name);
        }
    }

    /** Lower case, without the dot; empty where there is none. */
    public String extension() {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(java.util.Locale.ROOT);
    }
}
