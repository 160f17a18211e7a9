package dev.memorylane.culling.burst;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The cosine that unrelated photos have by models it was measured with: the median over all pairs of {@code canon-days}
 * more than 15 minutes apart. A cosine means something else to each model, so it counts only relative to this. Taken from
 * the model and never from the photos at hand, a burst is the same in every window that holds it.
 */
final class KnownModels {
    /** {@code id@revision:pooling:HxW…}; the revision is a digest of the weights, so the id may be any. */
    private static final Pattern KEY = Pattern.compile("[^@]*@([0-9a-f]+:[\\w-]+:\\d+x\\d+):(?:f32|bf16).*");

    private static final Map<String, Double> UNRELATED = Map.of(
            // The model shipped with this program.
            "7173281b3741:cls:128x128", 0.21,
            // ViT-Ti/16 of ImageNet-21k (AugReg).
            "0bb8e33972cb:cls:224x224", 0.14);

    private KnownModels() {}

    /** Empty for a model that was not measured. */
    static OptionalDouble unrelatedCosine(String modelKey) {
        Matcher key = KEY.matcher(modelKey);
        Double unrelated = key.matches() ? UNRELATED.get(key.group(1)) : null;
        return unrelated == null ? OptionalDouble.empty() : OptionalDouble.of(unrelated);
    }
}
