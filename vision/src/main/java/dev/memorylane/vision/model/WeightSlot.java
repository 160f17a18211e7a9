package dev.memorylane.vision.model;

import dev.memorylane.vision.model.safetensors.TensorView;
import java.util.List;

/**
 * One tensor that a model needs.
 *
 * @param published its key in the file, without prefix
 * @param script its key in the script
 * @param shape the one shape it may have
 * @param purpose what needs it, if not every use of the model; else empty
 */
public record WeightSlot(String published, String script, List<Long> shape, String purpose) {
    public WeightSlot {
        shape = List.copyOf(shape);
    }

    /** What was found, if it is there and fits. */
    TensorView fitting(String key, TensorView found) {
        if (found == null) {
            throw new IllegalArgumentException("the weights lack " + key + ", expected of shape " + shape
                    + (purpose.isEmpty() ? "" : ", for " + purpose));
        }
        if (!found.type().isReal()) {
            throw new IllegalArgumentException("the weights have " + key + " in elements of type " + found.type()
                    + "; F32, F16 and BF16 can be read");
        }
        if (!found.shape().equals(shape)) {
            throw new IllegalArgumentException("the weights have " + key + " of shape " + found.shape() + ", expected "
                    + shape + " from config.json");
        }
        return found;
    }
}
