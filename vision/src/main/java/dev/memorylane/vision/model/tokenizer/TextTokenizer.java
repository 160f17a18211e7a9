package dev.memorylane.vision.model.tokenizer;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Splits texts into a model's tokens. Thread-safe. */
public final class TextTokenizer implements AutoCloseable {
    /** Texts are cut to this many characters first: no tower reads as many, and nobody shall wait for a book. */
    private static final int LONGEST_TEXT = 10_000;

    private static final Set<String> CANONICAL = Set.of("SiglipTokenizer", "SiglipTokenizerFast");

    private final HuggingFaceTokenizer tokenizer;
    private final UnaryOperator<String> canonical;

    private TextTokenizer(HuggingFaceTokenizer tokenizer, UnaryOperator<String> canonical) {
        this.tokenizer = tokenizer;
        this.canonical = canonical;
    }

    /**
     * Loads a tokenizer.
     *
     * @param tokenizerJson the bytes of {@code tokenizer.json}
     * @param config what {@code tokenizer_config.json} holds; an empty object if there is none
     * @throws IllegalArgumentException in words, if the bytes are no tokenizer
     */
    public static TextTokenizer of(byte[] tokenizerJson, JsonNode config) {
        forbidNetwork();
        // The tokens of these options are this package's business: see TextRule.
        Map<String, String> options =
                Map.of("addSpecialTokens", "true", "truncation", "do_not_truncate", "padding", "do_not_pad");
        try {
            HuggingFaceTokenizer tokenizer =
                    HuggingFaceTokenizer.newInstance(new ByteArrayInputStream(tokenizerJson), options);
            return new TextTokenizer(tokenizer, canonical(config));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("tokenizer.json cannot be used: " + e.getMessage(), e);
        }
    }

    /** The ids of a text, begun and ended as the tokenizer says, cut and filled up as the rule says. */
    public long[] ids(String text, TextRule rule) {
        String bounded = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
        return rule.fit(tokenizer
                .encode(canonical.apply(wellFormed(bounded)), true, false)
                .getIds());
    }

    /**
     * The id of one token, such as {@code <pad>}.
     *
     * @throws IllegalArgumentException if the tokenizer has no such token
     */
    public int id(String token) {
        long[] ids = tokenizer.encode(token, false, false).getIds();
        if (ids.length != 1) {
            throw new IllegalArgumentException("tokenizer.json has no token " + token);
        }
        return (int) ids[0];
    }

    @Override
    public void close() {
        tokenizer.close();
    }

    /** Half a surrogate pair has no UTF-8, on which the native side insists. */
    private static String wellFormed(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static UnaryOperator<String> canonical(JsonNode config) {
        if (CANONICAL.contains(config.path("tokenizer_class").asText())) {
            return Canonical::of;
        }
        return config.path("do_lower_case").asBoolean(false)
                ? text -> text.toLowerCase(Locale.ROOT)
                : UnaryOperator.identity();
    }

    /** DJL would otherwise look for a build with CUDA, and tell its makers that it runs. */
    private static void forbidNetwork() {
        Map.of("ai.djl.offline", "true", "OPT_OUT_TRACKING", "true", "RUST_FLAVOR", "cpu")
                .forEach((name, value) -> {
                    if (System.getProperty(name) == null) {
                        System.setProperty(name, value);
                    }
                });
    }
}
