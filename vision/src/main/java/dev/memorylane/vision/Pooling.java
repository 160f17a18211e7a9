package dev.memorylane.vision;

import java.util.Locale;

/** How the tokens of the last hidden state become one embedding. */
public enum Pooling {
    /**
     * The class token, first of all tokens; for CLIP after its post-LayerNorm, which transformers calls {@code
     * pooler_output}.
     */
    CLS,
    /** The mean of all tokens of the last hidden state, class token and registers among them. */
    MEAN,
    /** The mean of the patches' tokens alone: without class token and registers. */
    MEAN_PATCH,
    /** All tokens of the last hidden state, one after the other: hundreds of times as long as the others. */
    CONCAT,
    /** What the model itself was trained to give: CLIP's projection, SigLIP's attention pooling, ViT's pooler. */
    HEAD;

    /** As it stands in a model key: {@code cls}, {@code mean}, {@code mean-patch}, {@code concat}, {@code head}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The inverse of {@link #text()}, in any case.
     *
     * @throws IllegalArgumentException that names the poolings there are
     */
    public static Pooling parse(String text) {
        for (Pooling pooling : values()) {
            if (pooling.text().equalsIgnoreCase(text)) {
                return pooling;
            }
        }
        throw new IllegalArgumentException("A pooling is cls, mean, mean-patch, concat or head; it is " + text);
    }
}
