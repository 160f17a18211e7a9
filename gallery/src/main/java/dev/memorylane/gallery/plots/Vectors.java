package dev.memorylane.gallery.plots;

import java.util.List;
import java.util.Map;

/** Knows the embeddings of photos. */
public interface Vectors {
    /**
     * Those of some photos, by photo id; without those it does not have.
     *
     * @throws dev.memorylane.gallery.alike.MilvusAwayException where they cannot be asked for now
     */
    Map<String, float[]> of(String library, String modelKey, List<String> photoIds);
}
