package dev.memorylane.vision.fuzz;

import dev.memorylane.poison.trial.Frugality;
import dev.memorylane.vision.decode.Codecs;
import dev.memorylane.vision.decode.UnreadableException;

/** Walks the structure of a file of any format, without decoding: the first thing that hostile bytes meet. */
public final class StructureFuzzer {
    private StructureFuzzer() {}

    public static void fuzzerTestOneInput(byte[] file) throws Exception {
        Frugality.require(file, () -> {
            try {
                Codecs.open(file);
            } catch (UnreadableException expected) {
                requireWords(expected);
            }
        });
    }

    static void requireWords(UnreadableException expected) {
        if (!expected.getMessage().endsWith(".")) {
            throw new AssertionError("No sentence: " + expected.getMessage());
        }
    }
}
