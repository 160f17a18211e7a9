package dev.memorylane.vision.model;

import static dev.memorylane.vision.model.PatchGrid.text;

import dev.memorylane.vision.preprocess.Preprocessing;
import dev.memorylane.vision.preprocess.Size;
import java.util.Optional;

/**
 * Which size a model's pictures get: the one asked for, else the one its files agree on.
 *
 * @param asked if anything was
 * @param architecture of the model
 */
record InputSize(Optional<Size> asked, Architecture architecture) {
    static InputSize of(Optional<Size> asked, Architecture architecture) {
        return new InputSize(asked, architecture);
    }

    /**
     * The preparation of pictures to that size.
     *
     * @throws IllegalArgumentException in words, if the size does not fit the patches, or none was asked for and the
     *     model's files disagree
     */
    Preprocessing prepare(Preprocessing published) {
        PatchGrid grid = architecture.grid();
        Size size = asked.orElse(published.size());
        if (asked.isEmpty() && !architecture.takesAnySize() && !size.equals(grid.image())) {
            throw new IllegalArgumentException("preprocessor_config.json makes pictures of " + text(size)
                    + ", config.json expects " + text(grid.image()) + ". Ask for one of them as the input size");
        }
        architecture.requireFits(size);
        return published.withSize(size);
    }
}
