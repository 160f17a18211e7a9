package dev.memorylane.clusterer.features;

/** Local features that a photo refers to cannot be had now; whoever needed them tries again. */
final class FeaturesUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FeaturesUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
