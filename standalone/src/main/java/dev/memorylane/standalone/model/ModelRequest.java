package dev.memorylane.standalone.model;

import dev.memorylane.vision.ModelKey;
import dev.memorylane.vision.ModelOptions;
import dev.memorylane.vision.Pooling;
import dev.memorylane.vision.Precision;
import dev.memorylane.vision.hub.ModelSource;
import dev.memorylane.vision.preprocess.Size;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a person asked of the model; empty where nothing was asked.
 *
 * @param source where it comes from
 * @param pooling how tokens become one embedding
 * @param size of its input
 * @param precision of its arithmetic
 * @param layer whose output is taken
 * @param raw whether embeddings keep their length
 * @param offline whether nothing may be fetched
 */
public record ModelRequest(
        Optional<ModelSource> source,
        Optional<Pooling> pooling,
        Optional<Size> size,
        Optional<Precision> precision,
        OptionalInt layer,
        boolean raw,
        boolean offline) {
    public ModelRequest {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(pooling, "pooling");
        Objects.requireNonNull(size, "size");
        Objects.requireNonNull(precision, "precision");
        Objects.requireNonNull(layer, "layer");
    }

    /** The same, from a source if none was asked for. */
    public ModelRequest otherwise(ModelSource usual) {
        return new ModelRequest(source.or(() -> Optional.of(usual)), pooling, size, precision, layer, raw, offline);
    }

    /** How a model that is new here is to be run. */
    public ModelOptions options() {
        return new ModelOptions(pooling, size, precision.orElse(Precision.F32), layer, !raw);
    }

    /** How a model is to be run that has embeddings already: as before, but for what was asked. */
    public ModelOptions options(ModelKey before) {
        return new ModelOptions(
                pooling.or(() -> Optional.of(before.pooling())),
                size.or(() -> Optional.of(new Size(before.inputHeight(), before.inputWidth()))),
                precision.orElse(before.precision()),
                layer.isPresent() ? layer : before.layer(),
                before.normalised() && !raw);
    }
}
