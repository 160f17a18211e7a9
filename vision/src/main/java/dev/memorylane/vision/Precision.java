package dev.memorylane.vision;

import java.util.Locale;

/** The arithmetic of a model's large products; what its file stores (F32, F16, BF16) is converted to it. */
public enum Precision {
    /** IEEE 754 single precision throughout. */
    F32,
    /** bfloat16 products, everything between them in single precision. */
    BF16,
    /** IEEE 754 half-precision products, on GPUs only. */
    F16,
    /**
     * Most linear layers in 8-bit integers: weights scaled by channel, activations by their range at run time. Trained
     * models with outlying activations lose by it (class token of a trained ViT-Ti: cosine 0.998 to single precision, 0.992
     * on processors without VNNI, 0.9999 in {@link #BF16}), so it is to be checked for each.
     */
    INT8;

    /** As it stands in a model key: {@code f32}, {@code bf16}, {@code f16}, {@code int8}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The inverse of {@link #text()}, in any case.
     *
     * @throws IllegalArgumentException that names the precisions there are
     */
    public static Precision parse(String text) {
        for (Precision precision : values()) {
            if (precision.text().equalsIgnoreCase(text)) {
                return precision;
            }
        }
        throw new IllegalArgumentException("A precision is f32, bf16, f16 or int8; it is " + text);
    }
}
