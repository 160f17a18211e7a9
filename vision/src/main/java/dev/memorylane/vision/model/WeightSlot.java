package dev.memorylane.vision.model;

import java.util.Arrays;
import java.util.List;

/**
 * One tensor that a model needs.
 *
 * @param published its key in the file, without prefix
 * @param script its key in the encoder's script
 * @param shape the one shape it may have
 */
record WeightSlot(String published, String script, List<Long> shape) {
    WeightSlot {
        shape = List.copyOf(shape);
    }

    static WeightSlot of(String published, String script, long... shape) {
        return new WeightSlot(published, script, Arrays.stream(shape).boxed().toList());
    }
}
