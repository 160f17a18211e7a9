package dev.memorylane.vision.model;

import dev.memorylane.vision.model.safetensors.SafeTensors;
import dev.memorylane.vision.model.safetensors.TensorView;
import java.lang.foreign.MemorySegment;
import java.util.Map;

/**
 * One file of weights.
 *
 * @param bytes the whole file
 * @param tensors within it
 */
record Shard(MemorySegment bytes, Map<String, TensorView> tensors) {
    static Shard of(MemorySegment bytes) {
        return new Shard(bytes, SafeTensors.read(bytes).tensors());
    }
}
