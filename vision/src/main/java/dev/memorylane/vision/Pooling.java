package dev.memorylane.vision;

import java.util.Locale;

/** How the tokens of the last hidden state become one embedding; the result is L2-normalised either way. */
public enum Pooling {
    /** The class token, first of all tokens. */
    CLS,
    /** The mean of all tokens, the class token among them. */
    MEAN;

    /** As it stands in a model key: {@code cls} or {@code mean}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The inverse of {@link #text()}, in any case. */
    public static Pooling parse(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }
}
