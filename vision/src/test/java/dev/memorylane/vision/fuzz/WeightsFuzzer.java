package dev.memorylane.vision.fuzz;

import dev.memorylane.poison.trial.Frugality;
import dev.memorylane.vision.model.safetensors.SafeTensors;
import dev.memorylane.vision.model.safetensors.SafeTensorsException;
import java.lang.foreign.MemorySegment;

/** Reads the header of a model's weights. */
public final class WeightsFuzzer {
    private WeightsFuzzer() {}

    public static void fuzzerTestOneInput(byte[] file) throws Exception {
        Frugality.require(file, () -> {
            try {
                SafeTensors.read(MemorySegment.ofArray(file));
            } catch (SafeTensorsException expected) {
                if (expected.getMessage().isBlank()) {
                    throw new AssertionError(expected);
                }
            }
        });
    }
}
