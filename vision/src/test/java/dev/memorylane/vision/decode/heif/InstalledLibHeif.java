package dev.memorylane.vision.decode.heif;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Skips, with a message, where libheif with decoders for HEIC and AVIF is not installed. */
final class InstalledLibHeif {
    private InstalledLibHeif() {}

    static void require() {
        HeifSupport support = HeifSupport.ofSystem();
        assumeTrue(support.isComplete(), () -> "SKIPPED: " + support.words());
    }
}
