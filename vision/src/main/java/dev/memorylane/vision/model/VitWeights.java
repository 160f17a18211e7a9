package dev.memorylane.vision.model;

import dev.memorylane.vision.model.safetensors.TensorView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The tensors of Hugging Face's {@code ViTModel}, from a file of the bare model or of one with a head (then each key
 * starts with {@code vit.}). The pooler, classifiers, the mask token and a masked-image decoder take no part in an
 * embedding and are passed over by name; any other key that is left is an error, because it means another architecture.
 */
final class VitWeights {
    private static final String PREFIX = "vit.";
    private static final List<String> PASSED_OVER =
            List.of("pooler.", "classifier.", "cls_classifier.", "distillation_classifier.", "decoder.");
    private static final String MASK_TOKEN = "embeddings.mask_token";

    private VitWeights() {}

    /**
     * The tensors by the script's names, each present and of the right shape.
     *
     * @throws IllegalArgumentException naming the key, the expected and the found shape
     */
    static Map<String, TensorView> select(VitConfig config, Map<String, TensorView> tensors) {
        String prefix = tensors.keySet().stream().anyMatch(k -> k.startsWith(PREFIX)) ? PREFIX : "";
        Map<String, TensorView> selected = new LinkedHashMap<>();
        Set<String> left = new TreeSet<>(tensors.keySet());
        for (WeightSlot slot : slots(config)) {
            String key = prefix + slot.published();
            selected.put(slot.script(), fitting(key, slot, tensors.get(key)));
            left.remove(key);
        }
        left.removeIf(key -> isPassedOver(key.startsWith(prefix) ? key.substring(prefix.length()) : key));
        if (!left.isEmpty()) {
            throw new IllegalArgumentException("model.safetensors has keys that a ViT has no use for, so it is of"
                    + " another architecture than config.json says: " + firstOf(left));
        }
        return selected;
    }

    static List<WeightSlot> slots(VitConfig c) {
        List<WeightSlot> slots = new ArrayList<>();
        long d = c.width();
        slots.add(WeightSlot.of("embeddings.cls_token", "cls", 1, 1, d));
        slots.add(WeightSlot.of("embeddings.position_embeddings", "pos", 1, c.tokens(), d));
        String projection = "embeddings.patch_embeddings.projection.";
        slots.add(WeightSlot.of(projection + "weight", "patch.weight", d, 3, c.patch(), c.patch()));
        slots.add(WeightSlot.of(projection + "bias", "patch.bias", d));
        for (int i = 0; i < c.layers(); i++) {
            addBlock(slots, c, "encoder.layer." + i + ".", "layers." + i + ".");
        }
        addPair(slots, "layernorm", "ln", d);
        return slots;
    }

    private static void addBlock(List<WeightSlot> slots, VitConfig c, String from, String to) {
        long d = c.width();
        long m = c.mlpWidth();
        for (String part : List.of("query", "key", "value")) {
            String published = from + "attention.attention." + part;
            String script = to + "attn." + part.charAt(0);
            slots.add(WeightSlot.of(published + ".weight", script + ".weight", d, d));
            if (c.qkvBias()) {
                slots.add(WeightSlot.of(published + ".bias", script + ".bias", d));
            }
        }
        addPair(slots, from + "attention.output.dense", to + "attn.o", d, d);
        addPair(slots, from + "intermediate.dense", to + "mlp.fc1", m, d);
        addPair(slots, from + "output.dense", to + "mlp.fc2", d, m);
        addPair(slots, from + "layernorm_before", to + "ln1", d);
        addPair(slots, from + "layernorm_after", to + "ln2", d);
    }

    private static void addPair(List<WeightSlot> slots, String published, String script, long... weight) {
        slots.add(WeightSlot.of(published + ".weight", script + ".weight", weight));
        slots.add(WeightSlot.of(published + ".bias", script + ".bias", weight[0]));
    }

    private static TensorView fitting(String key, WeightSlot slot, TensorView found) {
        if (found == null) {
            throw new IllegalArgumentException(
                    "model.safetensors lacks " + key + ", expected of shape " + slot.shape());
        }
        if (!found.shape().equals(slot.shape())) {
            throw new IllegalArgumentException("model.safetensors has " + key + " of shape " + found.shape()
                    + ", expected " + slot.shape() + " from config.json");
        }
        return found;
    }

    private static boolean isPassedOver(String key) {
        return key.equals(MASK_TOKEN) || PASSED_OVER.stream().anyMatch(key::startsWith);
    }

    private static String firstOf(Set<String> keys) {
        String some = String.join(", ", keys.stream().limit(5).toList());
        return keys.size() > 5 ? some + " and " + (keys.size() - 5) + " more" : some;
    }
}
