package dev.memorylane.vision;

import dev.memorylane.vision.preprocess.Size;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is asked of a model beyond its files.
 *
 * @param pooling how tokens become one embedding; empty for the family's usual one
 * @param inputSize height and width of the model's input, multiples of its patch; empty for its native size
 * @param precision the arithmetic
 * @param layer the block whose output is taken, 1 for the first, where a family is of use in its middle (ImageGPT);
 *     empty for the family's usual one
 * @param normalised whether embeddings are brought to Euclidean length 1
 */
public record ModelOptions(
        Optional<Pooling> pooling,
        Optional<Size> inputSize,
        Precision precision,
        OptionalInt layer,
        boolean normalised) {
    /** The family's usual pooling, native size, single precision, length 1. */
    public static final ModelOptions DEFAULT =
            new ModelOptions(Optional.empty(), Optional.empty(), Precision.F32, true);

    public ModelOptions {
        Objects.requireNonNull(pooling, "pooling");
        Objects.requireNonNull(inputSize, "inputSize");
        Objects.requireNonNull(precision, "precision");
        Objects.requireNonNull(layer, "layer");
    }

    /** Without a choice of the layer. */
    public ModelOptions(Optional<Pooling> pooling, Optional<Size> inputSize, Precision precision, boolean normalised) {
        this(pooling, inputSize, precision, OptionalInt.empty(), normalised);
    }

    /** These, with a pooling. */
    public ModelOptions withPooling(Pooling chosen) {
        return new ModelOptions(Optional.of(chosen), inputSize, precision, layer, normalised);
    }

    /** These, with an input size. */
    public ModelOptions withInputSize(Size chosen) {
        return new ModelOptions(pooling, Optional.of(chosen), precision, layer, normalised);
    }

    /** These, with a precision. */
    public ModelOptions withPrecision(Precision chosen) {
        return new ModelOptions(pooling, inputSize, chosen, layer, normalised);
    }

    /** These, with a layer. */
    public ModelOptions withLayer(int chosen) {
        return new ModelOptions(pooling, inputSize, precision, OptionalInt.of(chosen), normalised);
    }

    /** These, with or without normalisation. */
    public ModelOptions withNormalised(boolean chosen) {
        return new ModelOptions(pooling, inputSize, precision, layer, chosen);
    }
}
