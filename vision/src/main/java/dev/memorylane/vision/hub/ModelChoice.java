package dev.memorylane.vision.hub;

import dev.memorylane.vision.ModelFiles;
import java.util.Objects;

/**
 * A model whose files are here.
 *
 * @param source where from, pinned: a model of the hub names its commit
 * @param files to be opened
 * @param words which it is and why, for a person: no sentence, but the end of one
 */
public record ModelChoice(ModelSource source, ModelFiles files, String words) {
    public ModelChoice {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(files, "files");
        Objects.requireNonNull(words, "words");
    }
}
