package dev.memorylane.bench.worker;

import java.util.Map;
import java.util.Objects;

/**
 * Someone who takes part in a comparison.
 *
 * @param name as tables have it, such as {@code PyTorch f32}
 * @param language in which it is written: which program its process runs
 * @param settings what it is told to load: entries that its own side understands
 */
public record Contender(String name, Language language, Map<String, Object> settings) {
    /** Which program a contender's process runs. */
    public enum Language {
        JAVA,
        PYTHON
    }

    public Contender {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(language, "language");
        settings = Map.copyOf(settings);
    }
}
