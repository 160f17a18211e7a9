package dev.memorylane.vision.model.tokenizer;

import java.util.OptionalInt;

/**
 * What a text tower wants of its token ids.
 *
 * @param longest most tokens of a text, special ones among them; a longer text is cut off before its last, special token
 * @param padding the id that fills every text up to the longest; empty if texts keep their length
 */
public record TextRule(int longest, OptionalInt padding) {
    public TextRule {
        if (longest < 2) {
            throw new IllegalArgumentException(
                    "config.json must say that max_position_embeddings is at least 2; it is " + longest);
        }
    }

    /** Ids of the length that the tower wants. */
    long[] fit(long[] ids) {
        int length = Math.min(ids.length, longest);
        long[] fitted = new long[padding.isPresent() ? longest : length];
        System.arraycopy(ids, 0, fitted, 0, length);
        if (ids.length > longest) {
            fitted[longest - 1] = ids[ids.length - 1];
        }
        for (int i = length; i < fitted.length; i++) {
            fitted[i] = padding.getAsInt();
        }
        return fitted;
    }
}
