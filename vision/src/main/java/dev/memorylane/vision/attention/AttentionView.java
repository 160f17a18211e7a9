package dev.memorylane.vision.attention;

import dev.memorylane.vision.picture.Raster;
import java.util.Objects;

/**
 * Where a model looks, and at what.
 *
 * @param maps one for each head
 * @param seen the upright photo as the model sees it: resized and cropped to its input
 */
public record AttentionView(AttentionMaps maps, Raster seen) {
    public AttentionView {
        Objects.requireNonNull(maps, "maps");
        Objects.requireNonNull(seen, "seen");
    }
}
