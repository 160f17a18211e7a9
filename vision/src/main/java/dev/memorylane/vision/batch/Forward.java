package dev.memorylane.vision.batch;

import java.util.List;

/**
 * A model's forward over several inputs at once. It is called by one thread only.
 *
 * @param <I> a prepared input
 * @param <O> what the model makes of it
 */
@FunctionalInterface
public interface Forward<I, O> {
    /**
     * Runs all inputs.
     *
     * @param inputs as many as one of the {@linkplain BatchSettings#paddedSize fixed sizes}; those at the end may repeat
     * @return one output for each input, in their order
     * @throws DeviceMemoryException if the device has no memory for so many
     */
    List<O> run(List<I> inputs);
}
