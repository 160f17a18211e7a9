package dev.memorylane.culling.scene;

import dev.memorylane.culling.kmeans.Clustering;
import java.util.List;

/**
 * What a sweep tried, by ascending k, and which of them won.
 *
 * @param tried at least one
 * @param chosen one of them
 */
public record Swept(List<Clustering> tried, Clustering chosen) {

    public Swept {
        tried = List.copyOf(tried);
    }
}
