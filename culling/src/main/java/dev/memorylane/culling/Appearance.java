package dev.memorylane.culling;

import java.util.Objects;
import java.util.Optional;

/**
 * What besides its embedding tells a photo from others of the same moment.
 *
 * @param features by what name its local features are found, a digest of their bytes; empty where a photo has none, as
 *     one without texture
 * @param colours which colours it has
 */
public record Appearance(Optional<String> features, Optional<ColourHistogram> colours) {

    public Appearance {
        Objects.requireNonNull(features, "features");
        Objects.requireNonNull(colours, "colours");
    }

    /** Of a photo of which nothing but the embedding is known. */
    public static Appearance unknown() {
        return new Appearance(Optional.empty(), Optional.empty());
    }
}
