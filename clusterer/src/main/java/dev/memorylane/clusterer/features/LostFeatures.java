package dev.memorylane.clusterer.features;

/** Tells which local features were waited for long enough. */
@FunctionalInterface
public interface LostFeatures {
    /** Whether the features of this name are taken for lost: photos that name them are judged without. */
    boolean isLost(String name);
}
