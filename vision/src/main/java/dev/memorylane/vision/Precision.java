package dev.memorylane.vision;

import java.util.Locale;

/** The arithmetic a model computes in; what its file stores (F16, BF16) is widened to it. */
public enum Precision {
    /** IEEE 754 single precision throughout. */
    F32;

    /** As it stands in a model key: {@code f32}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The inverse of {@link #text()}, in any case. */
    public static Precision parse(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }
}
