package dev.memorylane.vision.model.tokenizer;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The text that SigLIP was trained with: lower case, no ASCII punctuation, words one space apart ({@code
 * SiglipTokenizer.canonicalize_text}, after big_vision's prompt engineering). Some published {@code tokenizer.json} do
 * part of it; doing it twice changes nothing.
 */
final class Canonical {
    private static final Pattern PUNCTUATION = Pattern.compile("\\p{Punct}");
    private static final Pattern SPACES = Pattern.compile("[\\p{javaWhitespace}\\p{Z}\\x85]+");
    /**
     * Stands for a space in sentencepiece. The Python class puts it first before it looks for spaces, so that a space
     * at the beginning stays, while one at the end goes.
     */
    private static final String BLOCK = "\u2581";

    private Canonical() {}

    static String of(String text) {
        String lower = BLOCK + text.toLowerCase(Locale.ROOT).replace(BLOCK, " ");
        String words = SPACES.matcher(PUNCTUATION.matcher(lower).replaceAll(""))
                .replaceAll(" ")
                .strip();
        return words.equals(BLOCK) ? "" : words;
    }
}
