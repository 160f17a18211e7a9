package dev.memorylane.culling.geometry;

import java.util.Optional;

/** Where the local features of a photo are found. The same name always stands for the same features. */
@FunctionalInterface
public interface FeatureReader {
    /** The features of a name; empty where there are none. */
    Optional<LocalFeatures> read(String name);

    /** Finds nothing. */
    static FeatureReader none() {
        return name -> Optional.empty();
    }
}
