package dev.memorylane.vision.model;

import dev.memorylane.vision.model.safetensors.TensorView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which tensors of a file a model needs, by which names its script knows them, and which it passes over because they
 * take no part. Any other key is an error: it means another architecture.
 */
public final class WeightTable {
    private final String prefix;
    private final List<WeightSlot> slots = new ArrayList<>();
    private final List<String> passedOver = new ArrayList<>();

    /**
     * An empty table.
     *
     * @param prefix what all keys begin with in a file of a model with a head; empty if there is no such
     */
    public WeightTable(String prefix) {
        this.prefix = prefix;
    }

    /** Needs a tensor of one shape. */
    public void tensor(String published, String script, long... shape) {
        slots.add(new WeightSlot(published, script, Arrays.stream(shape).boxed().toList()));
    }

    /** Needs a weight, and a bias as long as the weight's first dimension. */
    public void pair(String published, String script, long... weight) {
        tensor(published + ".weight", script + ".weight", weight);
        tensor(published + ".bias", script + ".bias", weight[0]);
    }

    /** Needs query, key and value of a block, published as words. */
    public void attention(String published, String block, long width, boolean bias) {
        for (String part : List.of("query", "key", "value")) {
            String script = block + "attn." + part.charAt(0);
            if (bias) {
                pair(published + part, script, width, width);
            } else {
                tensor(published + part + ".weight", script + ".weight", width, width);
            }
        }
    }

    /** Passes over every key that begins so. */
    public void passOver(String... beginnings) {
        passedOver.addAll(List.of(beginnings));
    }

    /** What is needed. */
    public List<WeightSlot> slots() {
        return List.copyOf(slots);
    }

    /**
     * The tensors by the script's names, each present and of the right shape.
     *
     * @throws IllegalArgumentException naming the key, the expected and the found shape
     */
    public Map<String, TensorView> select(Map<String, TensorView> tensors) {
        boolean prefixed = !prefix.isEmpty() && tensors.keySet().stream().anyMatch(k -> k.startsWith(prefix));
        String start = prefixed ? prefix : "";
        Map<String, TensorView> selected = new LinkedHashMap<>();
        Set<String> left = new TreeSet<>(tensors.keySet());
        for (WeightSlot slot : slots) {
            String key = start + slot.published();
            selected.put(slot.script(), slot.fitting(key, tensors.get(key)));
            left.remove(key);
        }
        left.removeIf(key -> isPassedOver(key.startsWith(start) ? key.substring(start.length()) : key));
        requireNone(left);
        return selected;
    }

    private boolean isPassedOver(String key) {
        return passedOver.stream().anyMatch(key::startsWith);
    }

    private static void requireNone(Set<String> left) {
        if (!left.isEmpty()) {
            String some = String.join(", ", left.stream().limit(5).toList());
            throw new IllegalArgumentException("the weights have keys for which the architecture in config.json has no"
                    + " use, so they are of another one: "
                    + (left.size() > 5 ? some + " and " + (left.size() - 5) + " more" : some));
        }
    }
}
