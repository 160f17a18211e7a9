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
    private String purpose = "";
    private final List<String> passedOver = new ArrayList<>();
    private final Map<String, Float> constants = new LinkedHashMap<>();

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
        slots.add(new WeightSlot(published, script, Arrays.stream(shape).boxed().toList(), purpose));
    }

    /** Needs a weight, and a bias as long as the weight's first dimension. */
    public void pair(String published, String script, long... weight) {
        tensor(published + ".weight", script + ".weight", weight);
        tensor(published + ".bias", script + ".bias", weight[0]);
    }

    /** Needs a pair whose weight lies transposed in the file, its inputs first. */
    public void transposed(String published, String script, long inputs, long outputs) {
        tensor(published + ".weight", script + ".weight_t", inputs, outputs);
        tensor(published + ".bias", script + ".bias", outputs);
    }

    /** Adds one number that is in no file. */
    public void constant(String script, float value) {
        constants.put(script, value);
    }

    /** Says what the tensors that are named from here on are for. */
    public void isFor(String use) {
        purpose = use;
    }

    /** Needs a block's query, key and value as BERT names them: {@code query.weight} and so on. */
    public void queryKeyValue(String published, String block, long width, boolean bias) {
        for (String part : List.of("query", "key", "value")) {
            String script = block + "attn." + part.charAt(0);
            if (bias) {
                pair(published + part, script, width, width);
            } else {
                tensor(published + part + ".weight", script + ".weight", width, width);
            }
        }
    }

    /** Needs a block as CLIP and SigLIP name it, in their picture and their text towers alike. */
    public void clipBlock(String published, String block, Blocks blocks) {
        long d = blocks.width();
        for (String part : List.of("q", "k", "v")) {
            pair(published + "self_attn." + part + "_proj", block + "attn." + part, d, d);
        }
        pair(published + "self_attn.out_proj", block + "attn.o", d, d);
        pair(published + "layer_norm1", block + "ln1", d);
        pair(published + "mlp.fc1", block + "mlp.fc1", blocks.mlpWidth(), d);
        pair(published + "mlp.fc2", block + "mlp.fc2", d, blocks.mlpWidth());
        pair(published + "layer_norm2", block + "ln2", d);
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
        constants.forEach((name, value) -> selected.put(name, TensorView.of(value)));
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
