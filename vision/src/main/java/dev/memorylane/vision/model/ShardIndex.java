package dev.memorylane.vision.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A {@code model.safetensors.index.json}: which shard holds which tensor.
 *
 * @param shardOf tensor to name of the shard, sorted by tensor
 */
record ShardIndex(Map<String, String> shardOf) {
    /**
     * Reads an index.
     *
     * @throws IllegalArgumentException in words, if it is no such thing
     */
    static ShardIndex of(JsonNode json) {
        Map<String, String> shardOf = new TreeMap<>();
        json.path("weight_map").properties().forEach(entry -> {
            String file = entry.getValue().asText();
            // A name alone: an index must not lead out of the model's folder.
            if (!file.matches("[A-Za-z0-9_-][A-Za-z0-9._-]*")) {
                throw new IllegalArgumentException("model.safetensors.index.json puts " + entry.getKey() + " into \""
                        + file + "\", which is no name of a file beside it");
            }
            shardOf.put(entry.getKey(), file);
        });
        if (shardOf.isEmpty()) {
            throw new IllegalArgumentException("model.safetensors.index.json names no tensors in its weight_map");
        }
        return new ShardIndex(shardOf);
    }

    /** The shards, sorted by name, which is the order of their numbers. */
    List<String> files() {
        return List.copyOf(new TreeSet<>(shardOf.values()));
    }

    /** Stops in words where a tensor that is named is in none of the shards. */
    void requireAll(Set<String> tensors) {
        shardOf.forEach((tensor, file) -> {
            if (!tensors.contains(tensor)) {
                throw new IllegalArgumentException("model.safetensors.index.json says that " + tensor + " is in " + file
                        + ", which does not hold it. Fetch the files again");
            }
        });
    }
}
